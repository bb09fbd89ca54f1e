/** What a line without chance makes, once it has settled into a round in which everything repeats. */
import { advance, MINUTE, open, type Scenario } from '../../../src/sim/index'

/** Lots before the line is looked at, and lots looked at: any round of a few lots fits in them. */
const SETTLING = 2_000
const ROUND = 5_040

/** Lots an hour of the theory, and time of a lot, in units of time. */
export function departures(scenario: Scenario): { readonly throughput: number; readonly cycleTime: number } {
  const at: number[] = []
  const flows: number[] = []
  const world = open(scenario, 1, [
    {
      jobCompleted: (now, _job, _product, _good, flow) => {
        at.push(now)
        flows.push(flow)
      },
    },
  ])
  while (at.length < SETTLING + ROUND) advance(world, world.now + 1000 * MINUTE)
  const round = flows.slice(SETTLING, SETTLING + ROUND)
  return {
    throughput: (ROUND / (at[SETTLING + ROUND - 1]! - at[SETTLING - 1]!)) * MINUTE,
    cycleTime: round.reduce((sum, flow) => sum + flow, 0) / ROUND / MINUTE,
  }
}
