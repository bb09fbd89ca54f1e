import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { type GameState, openSession, type Session } from '../../src/session'
import { DAY, HOUR } from '../../src/sim'

const company = cases[0]!
const justInTime = { lever: 'justInTime', args: { on: true } }

/** Ticks of a screen that is drawn sixty times a second. */
function play(session: Session, seconds: number): void {
  for (let i = 0; i < 60 * seconds; i++) session.tick(1_000 / 60)
}

/** As fast as it goes, to the moment asked for. */
function runTo(session: Session, until: number): GameState {
  session.runTo(until)
  while (session.store.getState().frame.now < until && !session.store.getState().over) session.tick(16)
  return session.store.getState()
}

describe('a new session', () => {
  it('stands paused at the opening, ready to be shown', () => {
    const state = openSession(company).store.getState()
    expect(state).toMatchObject({ speed: 0, cruise: 4, hat: 'production', selection: null, over: false })
    expect(state.frame.now).toBe(company.opensAt)
    expect(state.seed).toBe(company.seed)
    expect(state.goals).toHaveLength(company.objectives.length)
    expect(state.kpis.efficiency).toMatchObject({ change: null, weekly: [], daily: [] })
  })

  it('opens a run that was played before where it was left', () => {
    const session = openSession(company, { log: [{ at: 3 * DAY, ...justInTime }], at: 5 * DAY })
    const { frame, decisions } = session.store.getState()
    expect(frame.now).toBe(5 * DAY)
    expect(decisions[0]).toMatchObject({ number: 1, at: 3 * DAY, lever: 'justInTime', by: null })
  })
})

describe('time', () => {
  it('goes at the pace of the scenario times the speed', () => {
    const session = openSession(company)
    session.setSpeed(4)
    play(session, 2)
    expect(session.clock()).toBeCloseTo(company.opensAt + 2 * 4 * company.pace, 3)
  })

  it('stands still in a pause and goes on at the speed before', () => {
    const session = openSession(company)
    session.setSpeed(16)
    play(session, 1)
    session.togglePause()
    const now = session.clock()
    play(session, 1)
    expect(session.clock()).toBe(now)
    expect(session.store.getState()).toMatchObject({ speed: 0, cruise: 16 })
    session.togglePause()
    expect(session.store.getState().speed).toBe(16)
  })

  it('does not leap after the page has stood still', () => {
    const session = openSession(company)
    session.setSpeed(1)
    session.tick(60_000)
    expect(session.clock()).toBeLessThanOrEqual(company.opensAt + company.pace / 4)
  })

  it('steps to the next midnight and pauses', () => {
    const session = openSession(company)
    session.setSpeed(4)
    play(session, 1)
    for (const day of [1, 2]) {
      session.stepDay()
      while (session.store.getState().frame.now < day * DAY) session.tick(16)
      for (let i = 0; i < 10; i++) session.tick(16)
      expect(session.store.getState()).toMatchObject({ speed: 0, frame: { now: day * DAY } })
    }
  })

  it('runs ahead in slices and stops where it was told', () => {
    const state = runTo(openSession(company), 30 * DAY + 7 * HOUR)
    expect(state).toMatchObject({ speed: 0, frame: { now: 30 * DAY + 7 * HOUR } })
  })

  it('ends with the scenario, and nothing moves it after that', () => {
    const session = openSession(company)
    const { over, speed, trail, frame } = runTo(session, company.scenario.length)
    expect({ over, speed }).toEqual({ over: true, speed: 0 })
    session.setSpeed(64)
    play(session, 1)
    expect(session.store.getState().frame.now).toBe(frame.now)
    expect(trail.at(-1)!.day).toBe(Math.floor(frame.now / DAY))
    expect(trail.at(-1)!.efficiency).not.toBeNull()
  })
})

describe('a decision', () => {
  it('is seen at once, with what its bundle brought', () => {
    const session = openSession(company, { at: 2 * DAY, log: [{ at: 2 * DAY, lever: 'promisedLeadTime', args: {} }] })
    expect(session.decide(justInTime)).toBeNull()
    const { decisions, frame } = session.store.getState()
    const [own, ...parts] = decisions
    expect(own).toEqual({ number: 1, at: 2 * DAY, ...justInTime, by: null })
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(part).toMatchObject({ at: 2 * DAY, by: 'justInTime' })
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, i) => i + 1))
    expect(frame.levers.find(({ lever }) => lever === 'justInTime')?.settings).toEqual([{ on: true }])
  })

  it('of a bundle is told with the arguments that really hold', () => {
    const session = openSession(company)
    session.decide(justInTime)
    const { decisions, frame } = session.store.getState()
    for (const { lever, args } of decisions.filter(({ lever }) => lever === 'inventoryPolicy')) {
      const settings = frame.levers.find((each) => each.lever === lever)!.settings
      expect(settings).toContainEqual(expect.objectContaining({ stockPoint: args.stockPoint, policy: args.policy }))
    }
  })

  it('that is refused is answered and changes nothing', () => {
    const session = openSession(company)
    session.decide(justInTime)
    const before = session.exportRun()
    const { decisions } = session.store.getState()
    expect(session.refusal(justInTime)).toEqual({ reason: 'noChange', values: {} })
    expect(session.decide(justInTime)).toEqual({ reason: 'noChange', values: {} })
    expect(session.decide({ lever: 'noSuchLever', args: {} })).toMatchObject({ reason: 'unknownLever' })
    expect(session.exportRun()).toEqual(before)
    expect(session.store.getState().decisions).toBe(decisions)
  })

  it('has a price and a delay before it is taken', () => {
    const session = openSession(company)
    expect(session.cost(justInTime).once).toBeGreaterThan(0)
    expect(session.delay(justInTime)).toBeGreaterThan(0)
  })

  it('that is scripted is taken as its time comes, also in the middle of a tick', () => {
    const at = 3 * DAY + 4_321
    const session = openSession(company, { script: [{ at, ...justInTime }] })
    expect(runTo(session, 2 * DAY).decisions).toEqual([])
    expect(runTo(session, 4 * DAY).decisions[0]).toMatchObject({ at, lever: 'justInTime' })
  })
})

describe('what the store tells', () => {
  it('changes at most twenty times a second, and its figures four times', () => {
    const session = openSession(company)
    let frames = 0
    let figures = 0
    session.store.subscribe((state, before) => {
      if (state.frame !== before.frame) frames++
      if (state.kpis !== before.kpis) figures++
    })
    session.setSpeed(16)
    play(session, 2)
    expect(frames).toBeGreaterThan(20)
    expect(frames).toBeLessThanOrEqual(41)
    expect(figures).toBeLessThanOrEqual(8)
    expect(figures).toBeGreaterThan(0)
  })

  it('has a value for every week and day that is over, and the change between two weeks', () => {
    const { profit } = runTo(openSession(company), 15 * DAY).kpis
    expect(profit!.weekly).toHaveLength(2)
    expect(profit!.daily).toHaveLength(15)
    expect(profit!.value).toBe(profit!.daily.at(-1))
    expect(profit!.change).toBeCloseTo(profit!.daily[14]! - profit!.daily[7]!, 6)
    expect(profit!.daily[13]).toBe(profit!.weekly[1])
  })

  it('reads a day the same whether or not somebody looked before', () => {
    const looked = openSession(company)
    for (let day = 1; day <= 16; day++) runTo(looked, day * DAY)
    const { kpis } = runTo(looked, 17 * DAY + HOUR)
    expect(kpis).toEqual(runTo(openSession(company), 17 * DAY + HOUR).kpis)
  })

  it('splits a measure over the same days as it reads it', () => {
    for (const at of [2 * DAY + HOUR, 20 * DAY + HOUR]) {
      const { kpis } = runTo(openSession(company), at)
      const stations = kpis.oee!.parts!.filter(({ id }) => id !== 'plant')
      expect(stations.map(({ id }) => id)).toEqual(company.scenario.stations.map(({ id }) => id))
      expect(stations.map(({ value }) => value)).toContain(kpis.oee!.value)
      for (const { parts } of stations) {
        const hours = Object.fromEntries(parts!.map(({ id, value }) => [id, value!]))
        const losses = ['downtime', 'maintenance', 'setup', 'qualityStops', 'speed', 'defects', 'effective']
        expect(losses.reduce((sum, id) => sum + hours[id]!, 0)).toBeCloseTo(hours.planned!, 6)
      }
      expect(kpis.satisfaction!.parts!.map(({ id }) => id)).toEqual(company.scenario.segments.map(({ id }) => id))
    }
    expect(openSession(company).store.getState().kpis.cash).not.toHaveProperty('parts')
  })

  it('says from the first day on where the company stands, as its objectives read it', () => {
    const first = runTo(openSession(company), DAY)
    expect(first.stand.day).toBe(1)
    expect(first.stand.efficiency).not.toBeNull()
    expect(first.stand.satisfaction).not.toBeNull()
    const { stand, goals } = runTo(openSession(company), 28 * DAY)
    expect(goals.find(({ kpi }) => kpi === 'efficiency')!.value).toBe(stand.efficiency)
  })

  it('adds a dot to the trail every week', () => {
    const { trail } = runTo(openSession(company), 22 * DAY)
    expect(trail.map(({ day }) => day)).toEqual([7, 14, 21])
  })

  it('lists events with their place, in order, and no more than a person can read', () => {
    const { events } = runTo(openSession(company), 60 * DAY)
    expect(events.length).toBeGreaterThan(10)
    expect(events.length).toBeLessThanOrEqual(300)
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b))
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  it('judges the objectives as the debrief will', () => {
    const { goals, kpis } = runTo(openSession(company), 28 * DAY)
    for (const { kpi, value, met, comparison, target } of goals) {
      expect(kpis[kpi], `${kpi} is a measure`).toBeDefined()
      expect(met).toBe(value !== null && (comparison === 'atLeast' ? value >= target : value <= target))
    }
  })
})

it('begins again with the same luck and an empty log', () => {
  const session = openSession(company, { seed: 99 })
  session.decide(justInTime)
  const again = session.restart()
  expect(again.store.getState()).toMatchObject({ seed: 99, decisions: [], frame: { now: company.opensAt } })
  session.setSpeed(4)
  play(session, 1)
  expect(session.store.getState().frame.now).toBe(company.opensAt)
  expect(session.decide(justInTime)).toMatchObject({ reason: 'runOver' })
})
