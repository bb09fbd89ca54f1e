/**
 * How sure a project's end is, from three-point estimates (PERT: Malcolm, Roseboom, Clark & Fazar 1959): the variance of
 * a task is ((b − a)/6)², tasks are independent, the end is normal along the mean critical path. It flatters: paths that
 * are nearly critical, which often decide, are left out.
 */

import { normalTail } from '../kernel/math'
import { criticalPaths, type ProjectTask, projectSchedule } from './projectNetwork'

export interface ProjectEnd {
  readonly mean: number
  readonly variance: number
}

/** Variance of a task's duration; 0 where the duration is one number. */
export function durationVariance({ duration }: ProjectTask): number {
  if (typeof duration === 'number') return 0
  const deviation = (duration.pessimistic - duration.optimistic) / 6
  return deviation * deviation
}

/** Where critical paths tie, the most uncertain one counts. @throws when the precedences are no network. */
export function projectEnd(tasks: readonly ProjectTask[]): ProjectEnd {
  const variances = new Map(tasks.map((task) => [task.id, durationVariance(task)]))
  const sums = criticalPaths(tasks).map((path) => path.reduce((sum, id) => sum + variances.get(id)!, 0))
  return { mean: projectSchedule(tasks).duration, variance: Math.max(0, ...sums) }
}

/** Probability that the project is finished by the deadline. */
export function probabilityOfFinishing({ mean, variance }: ProjectEnd, deadline: number): number {
  if (variance === 0) return deadline >= mean ? 1 : 0
  return 1 - normalTail((deadline - mean) / Math.sqrt(variance))
}
