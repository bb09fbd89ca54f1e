/** Pull: CONWIP lines as closed queueing networks, and kanban loops with output stores. */
import { describe, expect, it } from 'vitest'
import { constant, exponential, type StationJson } from '../support/play'
import { batchesOf, confirm, expectedOf, paramsOf, type Totals } from './cases'
import { saturatedLine, units } from './models'
import { lots } from './watches'

const throughput = ({ done, time }: Totals): number => done! / time!
const cycleTime = ({ flow, done }: Totals): number => flow! / done!

const conwip = (cap: number) => ({ policy: 'conwip', args: { cap } })
const machines =
  (counts: readonly number[]) =>
  (station: number): Partial<StationJson> => ({ machines: counts[station]! })

describe('CONWIP', () => {
  it.each(['P-PWC-a'] as const)('%s: a balanced exponential line is the practical worst case', (id) => {
    const { stations, service_mean: mean, wip } = paramsOf(id)
    const services = Array.from({ length: stations }, () => exponential(units(mean)))
    const scenario = saturatedLine(services, () => ({}), conwip(wip), 0.3)
    const gains = batchesOf({ scenario, watch: lots(stations), length: 150_000 })
    confirm(id, gains, 0.02, { throughput, cycle_time: cycleTime })
  })

  it.each(['P-CLOSED-a', 'P-CLOSED-b'] as const)('%s: lines out of balance (Gordon and Newell)', (id) => {
    const { service_means: means, machines_per_station: counts, wip } = paramsOf(id)
    const services = means.map((mean) => exponential(units(mean)))
    const scenario = saturatedLine(
      services,
      machines(counts),
      conwip(wip),
      1.05 * (expectedOf(id).throughput as number),
    )
    const gains = batchesOf({ scenario, watch: lots(means.length), length: 150_000 })
    confirm(id, gains, 0.02, { throughput, cycle_time: cycleTime })
    if (id === 'P-CLOSED-a') {
      confirm(id, gains, 0.05, {
        'mean_number_by_station#0': ({ at0, time }) => at0! / time!,
        'mean_number_by_station#1': ({ at1, time }) => at1! / time!,
        'mean_number_by_station#2': ({ at2, time }) => at2! / time!,
      })
    }
  })

  it.each(['P-PF1-w2', 'P-PF1-w4', 'P-PF1-w10', 'P-PF2-w9'] as const)(
    '%s: without variability, the best case: the lesser of cap / raw process time and bottleneck rate',
    (id) => {
      const { process_times: times, machines_per_station: counts, wip } = paramsOf(id)
      const services = times.map((time) => constant(units(time)))
      const scenario = saturatedLine(services, machines(counts), conwip(wip), 0.6)
      const { best_case_TH, best_case_CT } = expectedOf(id) as Record<string, number>
      const gains = batchesOf({ scenario, watch: lots(times.length), length: 24_000 })
      const sum = (name: string): number => gains.reduce((total, gain) => total + gain[name]!, 0)
      expect(Math.abs(sum('done') / sum('time') / best_case_TH! - 1)).toBeLessThan(0.001)
      expect(sum('flow') / sum('done')).toBeCloseTo(best_case_CT!, 6)
    },
  )
})

describe('kanban', () => {
  it.each([
    ['P-KAN-a', 'two loops of two cards: the cards are one pool'],
    ['P-KAN-b', 'three loops of one card: as a line that hands over directly'],
  ] as const)('%s: %s', (id, _) => {
    const { service_means: means, kanbans } = paramsOf(id)
    const services = means.map((mean) => exponential(units(mean)))
    const demand = 1.05 * (expectedOf(id).throughput as number)
    const scenario = saturatedLine(services, () => ({}), { policy: 'kanban', args: { cards: kanbans[0]! } }, demand)
    const gains = batchesOf({ scenario, watch: lots(means.length), length: 90_000 })
    confirm(id, gains, 0.02, { throughput, mean_wip: ({ system, time }) => system! / time! })
  })
})
