/** Saturated lines with little room between stations: blocking after service. */
import { describe, expect, it } from 'vitest'
import type { StationJson } from '../support/play'
import { exponential, gamma, scenarioOf } from '../support/play'
import { batchesOf, type CaseId, confirm, paramsOf, type Totals } from './cases'
import { saturatedLine, units } from './models'
import twoStations from './models/twoStations.json'
import { lots, states, together } from './watches'

/** `buffers[i]` stands after station i; before the first is one place that the gate keeps full. */
const between =
  (buffers: readonly number[]) =>
  (station: number): Partial<StationJson> => ({ buffer: station === 0 ? 1 : buffers[station - 1]! })

const throughput = ({ done, time }: Totals): number => done! / time!
/** From the start at the first station to leaving the last. */
const inLine = ({ inLine: sum, done }: Totals): number => sum! / done!

const LENGTH = 75_000

describe('a balanced exponential line', () => {
  it.each(['L-BAL-N2-b0', 'L-BAL-N2-b1', 'L-BAL-N3-b0', 'L-BAL-N3-b1'] as const)('%s (Hillier and Boling)', (id) => {
    const { service_means: means, buffers } = paramsOf(id)
    const scenario = saturatedLine(
      means.map((mean) => exponential(units(mean))),
      between(buffers),
    )
    const gains = batchesOf({ scenario, watch: lots(means.length), length: LENGTH })
    confirm(id, gains, 0.02, { throughput, mean_time_in_line: inLine })
  })

  it('from a file: two stations hand over directly and make two thirds of what one would', () => {
    const gains = batchesOf({ scenario: scenarioOf(twoStations), watch: lots(2), length: LENGTH, seed: 2 })
    confirm('L-BAL-N2-b0', gains, 0.02, { throughput })
  })
})

it('times that vary less lose less to blocking (Erlang of two phases)', () => {
  const service = gamma('1 min', Math.SQRT1_2)
  const scenario = saturatedLine([service, service], between([0]))
  const gains = batchesOf({ scenario, watch: lots(2), length: LENGTH })
  confirm('L-ERL2-N2-b0', gains, 0.02, { throughput, mean_time_in_line: inLine })
})

it('a line out of balance, with room in one place only, makes as much either way round (Muth 1979)', () => {
  const { service_means: means, buffers } = paramsOf('L-UNB-a')
  const run = (services: readonly number[], places: readonly number[], id: CaseId): void => {
    const scenario = saturatedLine(
      services.map((mean) => exponential(units(mean))),
      between(places),
    )
    confirm(id, batchesOf({ scenario, watch: lots(3), length: LENGTH }), 0.02, { throughput })
  }
  run(means, buffers, 'L-UNB-a')
  run(means.toReversed(), buffers.toReversed(), 'L-UNB-a')
})

it('machines of a line are blocked and starved for the share of time that theory says', () => {
  const { mu1, mu2, buffer } = paramsOf('L-TWO-a')
  const scenario = saturatedLine([exponential(units(1 / mu1)), exponential(units(1 / mu2))], between([buffer]))
  const gains = batchesOf({ scenario, watch: together(lots(2), states(2)), length: 2 * LENGTH })
  confirm('L-TWO-a', gains, 0.05, {
    throughput,
    'P(station1 blocked)': ({ blocked0, time }) => blocked0! / time!,
    'P(station2 starved)': ({ starved1, time }) => starved1! / time!,
  })
})

it('never blocks where there is no limit', () => {
  const scenario = saturatedLine([exponential('1 min'), exponential('0.5 min')], (station) => ({
    buffer: station === 0 ? 1 : null,
  }))
  const gains = batchesOf({ scenario, watch: together(lots(2), states(2)), length: 5_000 })
  expect(gains.every(({ blocked0 }) => blocked0 === 0)).toBe(true)
})
