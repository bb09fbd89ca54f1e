/** Queues: M/M/1, M/M/c, M/G/1, machines that break down, and stations in tandem. */
import { describe, expect, it } from 'vitest'
import { exponential, scenarioOf } from '../support/play'
import { batchesOf, confirm, expectedOf, hold, paramsOf, type Totals } from './cases'
import { openLine, service, units } from './models'
import mm1 from './models/mm1.json'
import { lots, states, together } from './watches'

const number = ({ system, time }: Totals): number => system! / time!
const sojourn = ({ flow, done }: Totals): number => flow! / done!

describe('one queue', () => {
  it('M/M/1: numbers and times in system and in queue, and how busy the machine is', () => {
    const gains = batchesOf({ scenario: scenarioOf(mm1), watch: together(lots(1), states(1)), length: 330_000 })
    // The file's unit of time is the mean process time, a third of the case's.
    confirm('Q-MM1-c', gains, 0.05, {
      L: number,
      W: (gain) => sojourn(gain) / 3,
      utilisation: ({ running0, time }) => running0! / time!,
    })
  })

  it('M/M/2: the share of lots that wait (Erlang C), and how long', () => {
    const { lambda, mu, servers } = paramsOf('Q-MMC-a')
    const scenario = openLine(lambda, [exponential(units(1 / mu))], () => ({ machines: servers }))
    confirm('Q-MMC-a', batchesOf({ scenario, watch: lots(1), length: 70_000 }), 0.05, {
      'P(wait)': ({ waited, started }) => waited! / started!,
      L: number,
    })
  })

  it.each([
    ['Q-MG1-det', 'a constant time', 430_000],
    ['Q-MG1-gam', 'a gamma time', 260_000],
  ] as const)('M/G/1, %s: %s (Pollaczek and Khinchine)', (id, _, length) => {
    const { lambda, service: spec } = paramsOf(id)
    const scenario = openLine(lambda, [service(spec)])
    confirm(id, batchesOf({ scenario, watch: lots(1), length }), 0.05, { L: number })
  })
})

describe('a machine that breaks down', () => {
  /** Mean number of lots, by the completion time of White and Christie: repairs stretch a lot's time, then Pollaczek and Khinchine. */
  function operating(rate: number, mean: number, scv: number, mttf: number, repair: number, repairScv: number): number {
    const stretched = mean * (1 + repair / mttf)
    const square =
      mean * mean * (1 + scv) * (1 + repair / mttf) ** 2 + (mean * repair * repair * (1 + repairScv)) / mttf
    return rate * stretched + (rate * rate * square) / (2 * (1 - rate * stretched))
  }

  it('in operating time: ages only at work, and resumes the lot after repair', () => {
    expect(operating(0.7, 1, 0.25, 50, 4, 0.5)).toBeCloseTo(expectedOf('Q-BRK-odf-c').L as number, 9)
    const scenario = openLine(0.5, [service('lgn:1,0.25')], () => ({
      failure: { mtbf: '50 min', shape: 1, clock: 'operating', repairTime: service('gam:4,0.5'), repairCost: 0 },
    }))
    const gains = batchesOf({ scenario, watch: together(lots(1), states(1)), length: 360_000 })
    hold(gains, 0.05, {
      'lots in the system': [operating(0.5, 1, 0.25, 50, 4, 0.5), number],
      'busy or down': [0.5 * 1.08, ({ running0, down0, time }) => (running0! + down0!) / time!],
    })
  })

  /** Mean number of lots (White and Christie 1958; Avi-Itzhak and Naor 1963). */
  const calendar = (rate: number, mu: number, f: number, r: number): number =>
    (rate * ((f + r) ** 2 + mu * f)) / ((f + r) * (mu * r - rate * (f + r)))

  it('by the calendar: fails idle or busy', () => {
    expect(calendar(0.6, 1, 0.05, 0.2)).toBeCloseTo(expectedOf('Q-BRK-tdf-a').L as number, 9)
    const scenario = openLine(0.3, [exponential('1 min')], () => ({
      failure: { mtbf: '20 min', shape: 1, clock: 'calendar', repairTime: exponential('5 min'), repairCost: 0 },
    }))
    const gains = batchesOf({ scenario, watch: together(lots(1), states(1)), length: 500_000 })
    hold(gains, 0.05, {
      'lots in the system': [calendar(0.3, 1, 0.05, 0.2), number],
      running: [0.3, ({ running0, time }) => running0! / time!],
      available: [0.8, ({ down0, time }) => 1 - down0! / time!],
    })
  })
})

it('three stations in tandem are three queues (Jackson)', () => {
  const { external_arrival_rate_station1: rate, mu } = paramsOf('Q-JACK-a')
  const scenario = openLine(
    rate,
    mu.map((each) => exponential(units(1 / each))),
  )
  confirm('Q-JACK-a', batchesOf({ scenario, watch: lots(3), length: 380_000 }), 0.05, {
    'station_throughput#2': ({ done, time }) => done! / time!,
    'L_by_station#0': ({ at0, time }) => at0! / time!,
    'L_by_station#1': ({ at1, time }) => at1! / time!,
    'L_by_station#2': ({ at2, time }) => at2! / time!,
    total_sojourn_time: sojourn,
  })
})
