import { describe, expect, it } from 'vitest'
import { caseOf, cases } from '../../src/content/scenarios'
import { memorySaves, openSession, type Prediction, resumeSession, type Session } from '../../src/session'
import { keyOf } from '../../src/session/saveText'
import { DAY, WEEK } from '../../src/sim'

const company = cases[0]!
const { id } = company.scenario
const service = company.managers.production.find(({ lever }) => lever === 'tpm')!
const prediction: Prediction = {
  step: 'predictTpm',
  kpi: 'oee',
  answer: 'up',
  before: 66.5,
  without: null,
  due: 15 * DAY,
  told: false,
}

function runTo(session: Session, until: number): Session {
  session.runTo(until)
  while (session.store.getState().frame.now < until) session.tick(16)
  return session
}

describe('guidance', () => {
  it('is kept with the run: its step, and what was predicted with its baseline', async () => {
    const saves = memorySaves()
    const session = openSession(company, { saves, guided: true })
    expect(session.store.getState().guide).toEqual({ on: true, step: 0, predictions: [] })
    const guide = { on: true, step: 3, predictions: [prediction] }
    session.setGuide(guide)
    await session.save()
    const resumed = await resumeSession(saves, id, caseOf)
    expect(resumed?.ok && resumed.session.store.getState().guide).toEqual(guide)
  })

  it('that changed alone makes the run worth keeping again', async () => {
    const saves = memorySaves()
    const session = openSession(company, { saves, guided: true })
    await session.save()
    session.setGuide({ on: false, step: 1, predictions: [] })
    session.close()
    await session.save()
    expect(JSON.parse((await saves.read(keyOf(id)))!).view.guide.on).toBe(false)
  })

  it('is off in a run that was kept before there was any', async () => {
    const saves = memorySaves()
    await openSession(company, { saves }).save()
    const { view, ...file } = JSON.parse((await saves.read(keyOf(id)))!)
    const { guide: _, ...older } = view
    await saves.write(keyOf(id), JSON.stringify({ ...file, view: older }))
    const resumed = await resumeSession(saves, id, caseOf)
    expect(resumed?.ok && resumed.session.store.getState().guide).toEqual({ on: false, step: 0, predictions: [] })
  })

  it('begins anew with the run, and stays off where it was ended', () => {
    const session = openSession(company, { guided: true })
    session.setGuide({ on: true, step: 5, predictions: [prediction] })
    const again = session.restart()
    expect(again.store.getState().guide).toEqual({ on: true, step: 0, predictions: [] })
    again.setGuide({ ...again.store.getState().guide, on: false })
    expect(again.restart().store.getState().guide.on).toBe(false)
  })
})

describe('what is foreseen', { timeout: 20_000 }, () => {
  it('is what comes when nothing more is decided', () => {
    const session = openSession(company)
    const foreseen = session.foresee('oee', 3 * WEEK)
    expect(foreseen).not.toBeNull()
    expect(runTo(session, 3 * WEEK).store.getState().kpis.oee!.value).toBe(foreseen)
  })

  it('tells service from chance: the bottleneck does better with it than it would have by the same luck', () => {
    const session = openSession(company)
    const without = session.foresee('oee', 3 * WEEK)!
    expect(session.decide(service)).toBeNull()
    expect(runTo(session, 3 * WEEK).store.getState().kpis.oee!.value).toBeGreaterThan(without)
  })

  it('is unknown beyond the end and for what is no measure', () => {
    const session = openSession(company)
    expect(session.foresee('oee', company.scenario.length + DAY)).toBeNull()
    expect(session.foresee('luck', WEEK)).toBeNull()
  })
})
