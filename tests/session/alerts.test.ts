import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { watchAlerts } from '../../src/session/alerts'
import { DAY, type Frame, frameOf, HOUR, open } from '../../src/sim'

const { scenario } = cases[0]!
/** A quiet company: nothing stands, nothing is missing. */
const calm = ((): Frame => {
  const frame = frameOf(open(scenario, 1))
  const machines = frame.machines.map((machine) => ({ ...machine, state: 'running' as const }))
  const segments = frame.segments.map((segment) => ({ ...segment, satisfaction: 80 }))
  return { ...frame, now: 10 * DAY, machines, segments }
})()

const first = (frame: Frame) => frame.machines[0]!.station
const withMachines = (now: number, state: Frame['machines'][number]['state'], since: number): Frame => ({
  ...calm,
  now,
  machines: calm.machines.map((machine) => (machine.station === first(calm) ? { ...machine, state, since } : machine)),
})

describe('alerts', () => {
  it('are silent while all is well', () => expect(watchAlerts(scenario).read(calm)).toEqual([]))

  it('name the machine that is down, where it stands and since when', () => {
    const [alert] = watchAlerts(scenario).read(withMachines(10 * DAY, 'down', 9 * DAY))
    expect(alert).toMatchObject({ kind: 'machineDown', since: 9 * DAY, place: { kind: 'station', id: first(calm) } })
  })

  it('let a short stop pass, and speak of a long one', () => {
    const watch = watchAlerts(scenario)
    expect(watch.read(withMachines(10 * DAY, 'blocked', 10 * DAY - HOUR))).toEqual([])
    expect(watch.read(withMachines(10 * DAY, 'blocked', 10 * DAY - 5 * HOUR))).toMatchObject([
      { kind: 'stationBlocked' },
    ])
  })

  it('remember since when a shelf is empty, by the same id, and forget it when it is filled', () => {
    const watch = watchAlerts(scenario)
    const empty = (now: number): Frame => ({
      ...calm,
      now,
      stocks: calm.stocks.map((stock, i) => (i === 0 ? { ...stock, onHand: 0 } : stock)),
    })
    const [before] = watch.read(empty(10 * DAY))
    const [after] = watch.read(empty(11 * DAY))
    expect(before).toMatchObject({ kind: 'materialOut', since: 10 * DAY })
    expect(after).toEqual(before)
    expect(watch.read({ ...calm, now: 12 * DAY })).toEqual([])
    expect(watch.read(empty(13 * DAY))[0]!.since).toBe(13 * DAY)
  })

  it('are the same list while nothing changes, so that nothing is drawn again', () => {
    const watch = watchAlerts(scenario)
    const one = watch.read(withMachines(10 * DAY, 'down', 9 * DAY))
    expect(watch.read(withMachines(11 * DAY, 'down', 9 * DAY))).toBe(one)
  })

  it('put the worst first', () => {
    const frame = withMachines(10 * DAY, 'down', 9 * DAY)
    const worse: Frame = {
      ...frame,
      money: { ...frame.money, cash: -frame.money.credit },
      segments: frame.segments.map((segment) => ({ ...segment, satisfaction: 20, openOrders: 10, lateOrders: 9 })),
    }
    const kinds = watchAlerts(scenario)
      .read(worse)
      .map(({ kind }) => kind)
    expect(kinds[0]).toBe('cashLow')
    expect(kinds[1]).toBe('machineDown')
    expect(kinds.at(-1)).toBe('ordersLate')
  })
})
