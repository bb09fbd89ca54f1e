/** Assembly line balancing: the benchmark lines of 1956 to 1970, and takt time. */
import {
  balanceByLargestCandidate,
  balanceByPositionalWeight,
  positionalWeights,
} from '../../../src/sim/formulas/balanceHeuristics'
import { balanceOptimally } from '../../../src/sim/formulas/balanceOptimum'
import {
  balanceDelay,
  fewestStationsForWork,
  type LineTask,
  lineEfficiency,
  taktTime,
} from '../../../src/sim/formulas/lineBalance'
import { type Answer, answered, type Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'

interface BenchmarkLine {
  readonly task_times: readonly number[]
  readonly precedence: readonly (readonly [number, number])[]
  readonly cycle_time: number
}

/** The cases number tasks from 1. */
export function tasksOf({ task_times, precedence }: BenchmarkLine): LineTask[] {
  return task_times.map((time, index) => ({
    id: String(index + 1),
    time,
    predecessors: precedence.filter(([, after]) => after === index + 1).map(([before]) => String(before)),
  }))
}

const optimum = (line: BenchmarkLine): number => balanceOptimally(tasksOf(line), line.cycle_time).length

const balances: Readonly<Record<string, Answer>> = {
  min_stations: optimum,
  balance_delay_at_optimum: (line) => balanceDelay(tasksOf(line), optimum(line), line.cycle_time),
  lower_bound_ceil_sum_over_c: (line) => fewestStationsForWork(tasksOf(line), line.cycle_time),
}
const heuristics: Readonly<Record<string, Answer>> = {
  ranked_positional_weights: (line) => positionalWeights(tasksOf(line)),
  RPW_stations: (line) => balanceByPositionalWeight(tasksOf(line), line.cycle_time).length,
}

export const benchmarkLines: readonly string[] = groupsNamed('SC-LB-')
const withHeuristics = ['jackson-c10', 'jackson-c21', 'mitchell-c21', 'sawyer-c30', 'mertens-c10']

/** Stations by each heuristic, and at least. */
export function stationsBy(line: BenchmarkLine): { heuristics: readonly number[]; least: number } {
  const tasks = tasksOf(line)
  return {
    heuristics: [balanceByPositionalWeight, balanceByLargestCandidate].map((by) => by(tasks, line.cycle_time).length),
    least: optimum(line),
  }
}

export const lineBalanceClaims: readonly Claim[] = [
  ...benchmarkLines.map((group) =>
    answered(
      group,
      withHeuristics.some((name) => group === `SC-LB-${name}`) ? { ...balances, ...heuristics } : balances,
    ),
  ),
  answered('SC-TAKT', {
    takt: ({ available_seconds, demand }) => taktTime(available_seconds, demand),
    min_stations: ({ available_seconds, demand, task_times }) =>
      fewestStationsForWork(
        tasksOf({ task_times, precedence: [], cycle_time: 0 }),
        taktTime(available_seconds, demand),
      ),
    efficiency_with_5_stations: ({ available_seconds, demand, task_times }) =>
      lineEfficiency(tasksOf({ task_times, precedence: [], cycle_time: 0 }), 5, taktTime(available_seconds, demand)),
  }),
]
