import { afterEach, describe, expect, it, vi } from 'vitest'
import { caseOf, cases } from '../../src/content/scenarios'
import {
  browserSaves,
  discard,
  listSaves,
  listSetAside,
  memorySaves,
  openSession,
  resumeSession,
  type SaveStore,
  type Session,
} from '../../src/session'
import { keyOf } from '../../src/session/saveText'
import { DAY, WEEK } from '../../src/sim'

const company = cases[0]!
const { id } = company.scenario
const justInTime = { lever: 'justInTime', args: { on: true } }

function runTo(session: Session, until: number): Session {
  session.runTo(until)
  while (session.store.getState().frame.now < until) session.tick(16)
  return session
}

async function continued(saves: SaveStore): Promise<Session> {
  const resumed = await resumeSession(saves, id, caseOf)
  if (!resumed?.ok) throw new Error('expected a session')
  return resumed.session
}

afterEach(() => vi.unstubAllGlobals())

describe('a closed tab', { timeout: 20_000 }, () => {
  it('loses nothing: the resumed run ends in the same state as one that was never closed', async () => {
    const saves = memorySaves()
    const session = runTo(openSession(company, { saves, seed: 42 }), 9 * DAY + 777)
    session.decide(justInTime)
    session.setHat('operations')
    runTo(session, 12 * DAY + 3)
    session.close()
    await session.save()

    const never = runTo(openSession(company, { seed: 42 }), 9 * DAY + 777)
    never.decide(justInTime)
    runTo(never, 5 * WEEK)

    const resumed = await continued(saves)
    expect(resumed.store.getState()).toMatchObject({ hat: 'operations', speed: 0, frame: { now: 12 * DAY + 3 } })
    expect(runTo(resumed, 5 * WEEK).exportRun()).toEqual(never.exportRun())
    const [one, other] = [resumed, never].map(({ store }) => store.getState())
    expect(one!.kpis).toEqual(other!.kpis)
    expect(one!.trail).toEqual(other!.trail)
    expect(one!.events).toEqual(other!.events)
    expect(one!.decisions).toEqual(other!.decisions)
  })

  it('finds the run kept at its last decision', async () => {
    const saves = memorySaves()
    openSession(company, { saves }).decide(justInTime)
    await vi.waitFor(async () => expect(await listSaves(saves, caseOf)).toHaveLength(1))
    expect((await listSaves(saves, caseOf))[0]).toMatchObject({
      scenario: id,
      at: company.opensAt,
      decisions: 1,
      ended: false,
    })
  })

  it('finds the run kept every few seconds of play, and tells at which moment', async () => {
    const saves = memorySaves()
    const session = openSession(company, { saves })
    session.setSpeed(4)
    for (let i = 0; i < 400; i++) session.tick(16)
    await vi.waitFor(() => expect(session.store.getState().savedAt).toBeGreaterThan(0))
    expect((await listSaves(saves, caseOf))[0]!.at).toBe(session.store.getState().savedAt)
  })

  it('pauses and keeps the run when the page is hidden, and keeps it when the page is left', async () => {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
    const window = new EventTarget()
    vi.stubGlobal('document', document)
    vi.stubGlobal('window', window)
    const saves = memorySaves()
    const session = openSession(company, { saves })
    session.setSpeed(16)
    for (let i = 0; i < 20; i++) session.tick(16)
    document.visibilityState = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(session.store.getState()).toMatchObject({ speed: 0, cruise: 16 })
    await vi.waitFor(async () => expect(await saves.keys()).toEqual([keyOf(id)]))
    session.stepDay()
    window.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(async () => expect((await listSaves(saves, caseOf))[0]!.at).toBe(DAY))
    session.close()
    await discard(saves, id)
    window.dispatchEvent(new Event('pagehide'))
    expect(await saves.keys()).toEqual([])
  })
})

describe('a damaged save is named and set aside', () => {
  async function kept(): Promise<{ saves: SaveStore; text: string }> {
    const saves = memorySaves()
    const session = runTo(openSession(company, { saves }), 2 * DAY)
    await session.save()
    return { saves, text: (await saves.read(keyOf(id)))! }
  }
  const changed = (text: string, change: object) => JSON.stringify({ ...JSON.parse(text), ...change })

  it.each([
    ['notJson', (text: string) => text.slice(0, -20), {}],
    ['notForm', (text: string) => changed(text, { at: 'soon' }), { path: 'at' }],
    ['notForm', (text: string) => changed(text, { view: {} }), { path: 'view.speed' }],
    ['unknownScenario', (text: string) => changed(text, { scenario: 'atlantis' }), { scenario: 'atlantis' }],
    ['hashDiffers', (text: string) => changed(text, { build: '0.0.1', hash: 'f'.repeat(16) }), { savedBuild: '0.0.1' }],
  ] as const)('%s', async (reason, damage, values) => {
    const { saves, text } = await kept()
    const damaged = damage(text)
    await saves.write(keyOf(id), damaged)
    expect(await resumeSession(saves, id, caseOf)).toMatchObject({
      ok: false,
      damage: { reason, values, text: damaged },
    })
    expect(await saves.read(keyOf(id))).toBeNull()
    const [aside] = await listSetAside(saves)
    expect(aside).toMatchObject({ reason, values, text: damaged })
    await discard(saves, aside!.key!)
    expect(await saves.keys()).toEqual([])
  })

  it('by listing too, while the others can still be continued', async () => {
    const { saves } = await kept()
    await saves.write('run:other', '{')
    expect(await listSaves(saves, caseOf)).toHaveLength(1)
    expect(await listSetAside(saves)).toMatchObject([{ reason: 'notJson' }])
  })

  it('and stays where it is when there is no room to set it aside', async () => {
    const { saves } = await kept()
    await saves.write(keyOf(id), '{')
    const full: SaveStore = { ...saves, write: async () => Promise.reject(new Error('full')) }
    expect(await resumeSession(full, id, caseOf)).toMatchObject({ ok: false, damage: { key: null, text: '{' } })
    expect(await saves.read(keyOf(id))).toBe('{')
  })
})

describe('play goes on', () => {
  const failing = (name: string): SaveStore => ({
    ...memorySaves(),
    write: async () => Promise.reject(new DOMException('no', name)),
  })

  it.each([
    ['storage is full', failing('QuotaExceededError'), 'saveFull'],
    ['the browser closed the database', failing('InvalidStateError'), 'saveMissing'],
    ['writing fails', failing('UnknownError'), 'saveFailed'],
    ['there is no storage', null, 'saveMissing'],
  ])('when %s, and says so', async (_, saves, saveFault) => {
    const session = openSession(company, { saves })
    expect(session.decide(justInTime)).toBeNull()
    await session.save()
    expect(session.store.getState()).toMatchObject({ saveFault, savedAt: null })
    expect(runTo(session, DAY).store.getState().frame.now).toBe(DAY)
  })

  it('and the fault is gone once saving works again', async () => {
    let isFull = true
    const memory = memorySaves()
    const saves: SaveStore = {
      ...memory,
      write: async (key, text) => {
        if (isFull) throw new DOMException('no', 'QuotaExceededError')
        await memory.write(key, text)
      },
    }
    const session = openSession(company, { saves })
    await session.save()
    isFull = false
    await session.save()
    expect(session.store.getState()).toMatchObject({ saveFault: null, savedAt: company.opensAt })
  })

  it('when storage cannot even be read', async () => {
    const fail = async () => Promise.reject(new DOMException('no', 'SecurityError'))
    const saves: SaveStore = { read: fail, write: fail, remove: fail, keys: fail }
    expect(await listSaves(saves, caseOf)).toEqual([])
    expect(await listSetAside(saves)).toEqual([])
    expect(await resumeSession(saves, id, caseOf)).toBeNull()
  })

  it('where there is no IndexedDB at all', () => expect(browserSaves()).toBeNull())
})

it('has nothing to continue where nothing was kept', async () => {
  expect(await resumeSession(memorySaves(), id, caseOf)).toBeNull()
  expect(await resumeSession(null, id, caseOf)).toBeNull()
  expect(await listSaves(null, caseOf)).toEqual([])
})
