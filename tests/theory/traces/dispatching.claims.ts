/** One machine and its queue, and a flow shop of two, in the order of a rule: run by the engine. */
import { answered, type Claim } from '../oracle/claim'
import { jobShop, type Timetable, timetableOf } from './timetable'

interface Machine {
  readonly processing: readonly number[]
  readonly due: readonly number[]
}

/** A job of one unit of time holds the machine until all the others are there; their time counts from its end. */
function summaryUnder(dispatching: string): (params: Machine) => unknown {
  return ({ processing, due }) => {
    const { starts, departures } = timetableOf(
      jobShop({
        times: [[1], ...processing.map((time) => [time])],
        arrivals: [0, ...processing.map(() => 0.5)],
        dues: [0, ...due],
        at: () => ({ dispatching }),
      }),
    )
    const begun = starts.slice(1).map((row) => row[0]!)
    const flows = departures.slice(1).map((row) => row[0]! - 1)
    const lateness = flows.map((flow, job) => flow - due[job]!)
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
    return {
      sequence: begun.map((_, job) => job + 1).sort((one, other) => begun[one - 1]! - begun[other - 1]!),
      mean_flow_time: sum(flows) / flows.length,
      max_lateness: Math.max(...lateness),
      tardy_jobs: lateness.filter((late) => late > 0).length,
      total_tardiness: sum(lateness.map((late) => Math.max(0, late))),
    }
  }
}

interface FlowShop {
  readonly machine1: readonly number[]
  readonly machine2: readonly number[]
}

const inOrder = ({ machine1, machine2 }: FlowShop, order: readonly number[]): Timetable =>
  timetableOf(jobShop({ times: order.map((job) => [machine1[job - 1]!, machine2[job - 1]!]) }))

/** Johnson's order of the case. */
const JOHNSON = [5, 1, 4, 3, 2]

const rules = {
  FCFS_summary: summaryUnder('fifo'),
  SPT_summary: summaryUnder('shortestProcessingTime'),
  EDD_summary: summaryUnder('earliestDueDate'),
}

export const dispatchingClaims: readonly Claim[] = [
  answered('SC-SM-a', rules, 'run'),
  answered('SC-SM-b', rules, 'run'),
  answered(
    'SC-JOHN-a',
    {
      makespan: (shop) => inOrder(shop, JOHNSON).makespan,
      makespan_of_reversed_order: (shop) => inOrder(shop, JOHNSON.toReversed()).makespan,
    },
    'run',
  ),
]
