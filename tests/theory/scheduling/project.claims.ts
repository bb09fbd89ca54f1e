/** The prototype example of Hillier and Lieberman: critical path, uncertainty, and crashing. */
import { crashTo } from '../../../src/sim/formulas/crashing'
import { probabilityOfFinishing, projectEnd } from '../../../src/sim/formulas/pert'
import { criticalPaths, type ProjectTask, projectSchedule } from '../../../src/sim/formulas/projectNetwork'
import { answered, type Claim } from '../oracle/claim'

interface Estimates {
  readonly activities: Readonly<Record<string, { a: number; m: number; b: number; predecessors: readonly string[] }>>
  readonly deadline: number
}
interface Costs {
  readonly activities: Readonly<
    Record<
      string,
      {
        readonly normal_time: number
        readonly crash_time: number
        readonly normal_cost_k: number
        readonly crash_cost_k: number
        readonly predecessors: readonly string[]
      }
    >
  >
  readonly deadline: number
}

export const estimatedTasks = ({ activities }: Estimates): ProjectTask[] =>
  Object.entries(activities).map(([id, { a, m, b, predecessors }]) => ({
    id,
    duration: { optimistic: a, likely: m, pessimistic: b },
    predecessors,
  }))

export const crashableTasks = ({ activities }: Costs): ProjectTask[] =>
  Object.entries(activities).map(([id, { normal_time, crash_time, normal_cost_k, crash_cost_k, predecessors }]) => ({
    id,
    duration: normal_time,
    predecessors,
    crash: { shortest: crash_time, costPerUnit: (crash_cost_k - normal_cost_k) / (normal_time - crash_time) },
  }))

export const projectClaims: readonly Claim[] = [
  answered('SC-PERT', {
    project_duration: (project) => projectSchedule(estimatedTasks(project)).duration,
    critical_path: (project) => criticalPaths(estimatedTasks(project))[0],
    project_variance: (project) => projectEnd(estimatedTasks(project)).variance,
    'P(T<=47)': (project) => probabilityOfFinishing(projectEnd(estimatedTasks(project)), project.deadline),
    slack: (project) =>
      Object.fromEntries(projectSchedule(estimatedTasks(project)).tasks.map(({ id, slack }) => [id, slack])),
  }),
  answered('SC-CRASH-40', {
    min_total_cost_k: (project: Costs) =>
      crashTo(crashableTasks(project), project.deadline).cost +
      Object.values(project.activities).reduce((sum, { normal_cost_k }) => sum + normal_cost_k, 0),
  }),
]
