/** Lines with little room between stations: what blocking and failures cost, exactly. */
import { bestAllocation } from '../../../src/sim/formulas/bowl'
import { exponentialPair, type PairPerformance } from '../../../src/sim/formulas/exponentialPair'
import { type SaturatedLine, type SaturatedPerformance, saturatedLine } from '../../../src/sim/formulas/saturatedLine'
import { type SlottedPerformance, slottedLine } from '../../../src/sim/formulas/slottedLine'
import {
  continuousFlowEfficiency,
  endlessBufferEfficiency,
  isolatedEfficiency,
  rigidLineEfficiency,
  type UnreliableMachine,
} from '../../../src/sim/formulas/transferLine'
import { type Answer, answered, type Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'

interface LineCase {
  readonly service_means: readonly number[]
  readonly service?: string
  readonly service_phases_erlang?: readonly number[]
  readonly buffers: readonly number[]
  readonly blocking?: string
}

const lineOf = ({ service_means, service, service_phases_erlang, buffers, blocking }: LineCase): SaturatedLine => ({
  serviceMeans: service_means,
  buffers,
  phases: service_phases_erlang ?? service_means.map(() => (service === 'Erlang-2' ? 2 : 1)),
  blocking: blocking === 'before-service' ? 'beforeService' : 'afterService',
})

const reversed = ({ serviceMeans, buffers, phases, ...rest }: SaturatedLine): SaturatedLine => ({
  ...rest,
  serviceMeans: serviceMeans.toReversed(),
  buffers: buffers.toReversed(),
  phases: phases!.toReversed(),
})

const throughput: Answer = (line) => saturatedLine(lineOf(line)).throughput
const timeInLine: Answer = (line) => saturatedLine(lineOf(line)).timeInLine

const bowl: Readonly<Record<string, Answer>> = {
  optimal_throughput: (line) => bestAllocation(line.total_mean_work, line.buffers).throughput,
  optimal_service_means: (line) => bestAllocation(line.total_mean_work, line.buffers).serviceMeans,
  balanced_throughput: ({ stations, buffers, total_mean_work: work }) =>
    saturatedLine({ serviceMeans: Array.from({ length: stations }, () => work / stations), buffers }).throughput,
}

interface TwoStations {
  readonly mu1: number
  readonly mu2: number
  readonly buffer: number
}
const two = ({ mu1, mu2, buffer }: TwoStations): SaturatedPerformance =>
  saturatedLine({ serviceMeans: [1 / mu1, 1 / mu2], buffers: [buffer] })

interface SlottedCase {
  readonly r1: number
  readonly p1: number
  readonly r2: number
  readonly p2: number
  readonly N: number
}
const pairOf = ({ r1, p1, r2, p2 }: SlottedCase): readonly [UnreliableMachine, UnreliableMachine] => [
  { failureRate: p1, repairRate: r1 },
  { failureRate: p2, repairRate: r2 },
]
const slotted = (line: SlottedCase): SlottedPerformance => slottedLine(...pairOf(line), line.N)

const slottedAnswers: Readonly<Record<string, Answer>> = {
  isolated_efficiencies: (line) => pairOf(line).map(isolatedEfficiency),
  infinite_buffer_limit: (line) => endlessBufferEfficiency(pairOf(line)),
  zero_buffer_limit_Buzacott: (line) => rigidLineEfficiency(pairOf(line)),
  production_rate: (line) => slotted(line).productionRate,
  mean_buffer_level: (line) => slotted(line).meanLevel,
}

interface PairCase {
  readonly mu: readonly number[]
  readonly p_failure_rate: readonly number[]
  readonly r_repair_rate: readonly number[]
  readonly N: number
}
const pair = ({ mu, p_failure_rate, r_repair_rate, N }: PairCase): PairPerformance => {
  const [first, second] = mu.map((rate, index) => ({
    rate,
    failureRate: p_failure_rate[index]!,
    repairRate: r_repair_rate[index]!,
  }))
  return exponentialPair(first!, second!, N)
}

interface Rates {
  readonly failure_rates: readonly number[]
  readonly repair_rates: readonly number[]
}
const machinesOf = ({ failure_rates, repair_rates }: Rates): UnreliableMachine[] =>
  failure_rates.map((failureRate, index) => ({ failureRate, repairRate: repair_rates[index]! }))

export const bufferClaims: readonly Claim[] = [
  ...[...groupsNamed('L-BAL-'), ...groupsNamed('L-ERL2-')].map((group) =>
    answered(group, { throughput, mean_time_in_line: timeInLine }),
  ),
  ...groupsNamed('L-BBS-').map((group) => answered(group, { throughput })),
  ...groupsNamed('L-UNB-').map((group) =>
    answered(group, {
      throughput,
      throughput_of_reversed_line: (line) => saturatedLine(reversed(lineOf(line))).throughput,
    }),
  ),
  answered('L-TWO-a', {
    throughput: (line) => two(line).throughput,
    'P(station1 blocked)': (line) => two(line).blocked[0],
    'P(station2 starved)': (line) => two(line).starved[1],
    mean_buffer_content: (line) => two(line).buffered[0],
  }),
  ...groupsNamed('L-BOWL-').map((group) => answered(group, bowl)),
  ...groupsNamed('L-GER-').map((group) => answered(group, slottedAnswers)),
  answered('L-GB-a', {
    throughput: (line) => pair(line).throughput,
    mean_level_n: (line) => pair(line).meanLevel,
  }),
  answered('L-ZERO-a', {
    efficiency: (line) => rigidLineEfficiency(machinesOf(line)),
    throughput: (line) => rigidLineEfficiency(machinesOf(line)) / line.cycle_time,
  }),
  answered('L-CONT-a', {
    throughput: (line) => {
      const [first, second] = machinesOf(line)
      return line.speed * continuousFlowEfficiency(first!, second!, line.buffer / line.speed)
    },
  }),
]
