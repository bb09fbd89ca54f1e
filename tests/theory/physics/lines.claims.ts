/** Lines with a constant number of jobs: what they are, and what they make at best, at worst and in between. */
import {
  bestCase,
  criticalWip,
  type Line,
  lineOf,
  practicalWorstCase,
  wipByLittle,
  worstCase,
} from '../../../src/sim/formulas/linePerformance'
import { type Answer, answered, type Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'

interface Stations {
  readonly process_times: readonly number[]
  readonly machines_per_station: readonly number[]
}
const stationsOf = ({ process_times, machines_per_station }: Stations): Line =>
  lineOf(process_times.map((processTime, index) => ({ processTime, machines: machines_per_station[index]! })))

const balanced = ({ stations, service_mean }: { stations: number; service_mean: number }): Line =>
  lineOf(Array.from({ length: stations }, () => ({ processTime: service_mean, machines: 1 })))

const told = ({ rb, T0 }: { rb: number; T0: number }): Line => ({ bottleneckRate: rb, rawProcessTime: T0 })

const best: Readonly<Record<string, Answer>> = {
  best_case_TH: (line) => bestCase(stationsOf(line), line.wip).throughput,
  best_case_CT: (line) => bestCase(stationsOf(line), line.wip).cycleTime,
}
const parameters: Readonly<Record<string, Answer>> = {
  rb: (line) => stationsOf(line).bottleneckRate,
  T0: (line) => stationsOf(line).rawProcessTime,
  W0: (line) => criticalWip(stationsOf(line)),
}
const worst: Readonly<Record<string, Answer>> = {
  worst_case_CT: (line) => worstCase(told(line), line.wip).cycleTime,
  worst_case_TH: (line) => worstCase(told(line), line.wip).throughput,
}
const practical: Readonly<Record<string, Answer>> = {
  throughput: (line) => practicalWorstCase(balanced(line), line.wip).throughput,
  cycle_time: (line) => practicalWorstCase(balanced(line), line.wip).cycleTime,
}

/** HAL's critical WIP as printed, from inputs that were not rounded, and its panels a day and days in the line. */
const HAL_CRITICAL_WIP = 3869
const HAL_MEASURED = { throughput: 1400, cycleTime: 34 }

export const lineClaims: readonly Claim[] = [
  ...groupsNamed('P-PFpar').map((group) => answered(group, parameters)),
  ...[...groupsNamed('P-PF1-'), ...groupsNamed('P-PF2-')].map((group) => answered(group, best)),
  ...groupsNamed('P-WORST-').map((group) => answered(group, worst)),
  ...groupsNamed('P-PWC').map((group) => answered(group, practical)),
  answered('P-HAL', {
    pwc_TH: ({ rb_panels_per_hour: rb, wip }) =>
      practicalWorstCase({ bottleneckRate: rb, rawProcessTime: HAL_CRITICAL_WIP / rb }, wip).throughput,
    little_law_wip_check: () => wipByLittle(HAL_MEASURED),
  }),
]
