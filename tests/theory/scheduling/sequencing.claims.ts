/** One machine, flow shops and a job shop. First come, shortest and earliest due go by the game's own dispatching rules. */

import type { Job } from '../../../src/sim/floor'
import { flowShopMakespan, johnsonSequence } from '../../../src/sim/formulas/flowShop'
import { type JobShop, jobShopSchedule, makespanOf } from '../../../src/sim/formulas/jobShop'
import { shortestJobShopSchedule } from '../../../src/sim/formulas/jobShopOptimum'
import {
  fewestTardySequence,
  type MachineJob,
  sequenceBy,
  summaryOf,
  weightedShortestSequence,
} from '../../../src/sim/formulas/singleMachine'
import { dispatchingRules } from '../../../src/sim/index'
import type { DispatchView } from '../../../src/sim/policies/dispatching/dispatching'
import { oracleCase } from '../oracle/cases'
import { type Answer, answered, type Claim } from '../oracle/claim'

type Rule = keyof typeof dispatchingRules

interface MachineCase {
  readonly processing: readonly number[]
  readonly due: readonly number[]
  readonly weight: readonly number[]
}

const jobsOf = ({ processing, due, weight }: MachineCase): MachineJob[] =>
  processing.map((time, index) => ({ time, due: due[index]!, weight: weight[index]! }))

/** The job as a lot of one unit, at the only operation of its product. */
const lotOf = ({ time, due }: MachineJob): Job =>
  ({ due, quantity: 1, operation: 0, step: { processTime: { mean: time }, remaining: time } }) as unknown as Job
const view = { now: 0, family: 0 } as unknown as DispatchView

const dispatched = (jobs: readonly MachineJob[], rule: Rule): readonly number[] =>
  sequenceBy(jobs, (job) => dispatchingRules[rule](lotOf(job), view))

const fromOne = (sequence: readonly number[]): number[] => sequence.map((index) => index + 1)

const summaryUnder =
  (rule: Rule): Answer =>
  (machine) => {
    const jobs = jobsOf(machine)
    const sequence = dispatched(jobs, rule)
    const summary = summaryOf(jobs, sequence)
    return {
      sequence: fromOne(sequence),
      mean_flow_time: summary.meanFlowTime,
      max_lateness: summary.maxLateness,
      tardy_jobs: summary.tardyJobs,
      total_tardiness: summary.totalTardiness,
    }
  }

const machineAnswers: Readonly<Record<string, Answer>> = {
  FCFS_summary: summaryUnder('fifo'),
  SPT_summary: summaryUnder('shortestProcessingTime'),
  EDD_summary: summaryUnder('earliestDueDate'),
  min_mean_flow_time: (machine) => {
    const jobs = jobsOf(machine)
    return summaryOf(jobs, dispatched(jobs, 'shortestProcessingTime')).meanFlowTime
  },
  min_max_lateness: (machine) => {
    const jobs = jobsOf(machine)
    return summaryOf(jobs, dispatched(jobs, 'earliestDueDate')).maxLateness
  },
  min_tardy_jobs_Moore_Hodgson: (machine) => {
    const jobs = jobsOf(machine)
    return summaryOf(jobs, fewestTardySequence(jobs)).tardyJobs
  },
  min_total_weighted_completion_WSPT: (machine) => {
    const jobs = jobsOf(machine)
    return summaryOf(jobs, weightedShortestSequence(jobs)).weightedCompletion
  },
}

type Machines = Readonly<Record<string, readonly number[]>>

/** Times by machine, as times by job. */
const flowShopOf = (machines: Machines): number[][] =>
  machines.machine1!.map((_, job) => Object.values(machines).map((times) => times[job]!))

const flowShopAnswers: Readonly<Record<string, Answer>> = {
  makespan: (machines) => flowShopMakespan(flowShopOf(machines), johnsonSequence(flowShopOf(machines))),
  johnson_sequence: (machines) => fromOne(johnsonSequence(flowShopOf(machines))),
}

export const jobShopOf = ({
  jobs_machine_time,
}: {
  jobs_machine_time: readonly (readonly [number, number][])[]
}): JobShop => jobs_machine_time.map((route) => route.map(([machine, time]) => ({ machine, time })))

/** The sequence that the case tells, whose schedule is asked for. */
const toldSequence = (): readonly number[] => {
  const { expected } = oracleCase('SC-FT06', 'schedule_of_operation_sequence')
  return (expected as { operation_sequence_jobs: number[] }).operation_sequence_jobs
}

export const sequencingClaims: readonly Claim[] = [
  answered('SC-SM-a', machineAnswers),
  answered('SC-SM-b', machineAnswers),
  answered('SC-JOHN-a', {
    ...flowShopAnswers,
    makespan_of_reversed_order: (machines) =>
      flowShopMakespan(flowShopOf(machines), johnsonSequence(flowShopOf(machines)).toReversed()),
  }),
  answered('SC-JOHN-c', flowShopAnswers),
  answered('SC-JOHN3', { makespan: flowShopAnswers.makespan! }),
  answered('SC-FT06', {
    optimal_makespan: (shop) => makespanOf(shortestJobShopSchedule(jobShopOf(shop))),
    schedule_of_operation_sequence: (shop) => ({
      operation_sequence_jobs: toldSequence(),
      makespan: makespanOf(jobShopSchedule(jobShopOf(shop), toldSequence())),
    }),
    start_times: (shop) =>
      jobShopSchedule(jobShopOf(shop), toldSequence()).map((each) => [
        each.job,
        each.operation,
        each.machine,
        each.start,
        each.end,
      ]),
    makespan_round_robin_sequence: (shop) => {
      const jobs = jobShopOf(shop)
      const rounds = jobs[0]!.flatMap(() => jobs.map((_, job) => job))
      return makespanOf(jobShopSchedule(jobs, rounds))
    },
  }),
]
