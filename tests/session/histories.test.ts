import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { openSession, type Session } from '../../src/session'
import { keepSamples } from '../../src/session/samples'
import { DAY, HOUR } from '../../src/sim'

const company = cases[0]!

function runTo(session: Session, until: number): Session {
  session.runTo(until)
  while (session.store.getState().frame.now < until && !session.store.getState().over) session.tick(16)
  return session
}
const historiesOf = (session: Session) => session.store.getState().histories

describe('the histories', { timeout: 20_000 }, () => {
  it('are the same whether the run was watched, run ahead or resumed', () => {
    const watched = openSession(company)
    for (let at = 20 * HOUR; at <= 31 * DAY; at += 7 * HOUR + 1) runTo(watched, at)
    const at = watched.store.getState().frame.now
    expect(historiesOf(openSession(company, { at }))).toEqual(historiesOf(watched))
    expect(historiesOf(runTo(openSession(company), at))).toEqual(historiesOf(watched))
  })

  it('sample every stock, queue and town in step, some times a day', () => {
    const { at, onHand, queue, wip, days, satisfaction } = historiesOf(openSession(company, { at: 14 * DAY }))
    expect(at.length).toBeGreaterThanOrEqual(3 * 14)
    for (const levels of [...Object.values(onHand), ...Object.values(queue), wip]) {
      expect(levels).toHaveLength(at.length)
      expect(Math.min(...levels)).toBeGreaterThanOrEqual(0)
    }
    expect(Object.keys(onHand)).toEqual(company.scenario.stockPoints.map(({ id }) => id))
    expect(Object.keys(queue)).toEqual(company.scenario.stations.map(({ id }) => id))
    expect(days.slice(0, 3)).toEqual([0, DAY, 2 * DAY])
    for (const levels of Object.values(satisfaction)) expect(levels).toHaveLength(days.length)
  })

  it('tell the levels that the frame tells', () => {
    const session = openSession(company, { at: 10 * DAY + 1 })
    const { frame, histories } = session.store.getState()
    expect(histories.at.at(-1)).toBe(10 * DAY)
    for (const { point, onHand } of frame.stocks) expect(histories.onHand[point]!.at(-1)).toBe(onHand)
    expect(histories.wip.at(-1)).toBe(frame.release.wipUnits)
  })

  it('keep the last deliveries of each supplier with what they took, and the last crossings of each lane', () => {
    const { receipts, crossings } = historiesOf(openSession(company, { at: 60 * DAY }))
    for (const list of Object.values(receipts)) {
      expect(list.length).toBeLessThanOrEqual(24)
      for (const { leadTime, quantity, defective } of list) {
        expect(leadTime).toBeGreaterThan(0)
        expect(defective).toBeLessThanOrEqual(quantity)
      }
      expect(list.map(({ at }) => at)).toEqual(list.map(({ at }) => at).sort((a, b) => a - b))
    }
    expect(receipts.osei!.length).toBeGreaterThan(0)
    expect(receipts.kestrel).toEqual([])
    expect(crossings['tidewater-lindow']!.length).toBeGreaterThan(4)
  })

  it('name what spoiled the experiences of a town, which add up to what was missing', () => {
    const { experiences } = historiesOf(openSession(company, { at: 40 * DAY }))
    for (const { count, lost } of Object.values(experiences)) {
      expect(count).toBeGreaterThan(0)
      const missing = Object.values(lost).reduce((sum, points) => sum + points, 0)
      expect(missing).toBeGreaterThan(0)
      expect(missing).toBeLessThanOrEqual(100)
    }
  })
})

describe('samples', () => {
  it('of a long run thin themselves out, evenly from the opening on', () => {
    const levels = new Float64Array([0])
    const samples = keepSamples(levels, 10, 8)
    for (let at = 0; at <= 1_000; at += 5) {
      samples.until(at)
      levels[0] = at
    }
    expect(samples.times().length).toBeLessThanOrEqual(9)
    expect(samples.columns()[0]).toEqual(samples.times())
  })

  it('are taken after everything that happens at their moment', () => {
    const levels = new Float64Array([1])
    const samples = keepSamples(levels, 10)
    samples.until(10)
    levels[0] = 2
    samples.until(10)
    samples.until(11)
    expect(samples.times()).toEqual([0, 10])
    expect(samples.columns()).toEqual([[1, 2]])
  })
})
