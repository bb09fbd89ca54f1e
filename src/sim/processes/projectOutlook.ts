/** What a manager can know of a project's end now: plans for what is to come, facts for what is past. */

import { type CrashPlan, crashTo } from '../formulas/crashing'
import { type ProjectSchedule, type ProjectTask, projectSchedule } from '../formulas/projectNetwork'
import { DAY } from '../units'
import type { World } from '../world'
import { plannedLength } from './project'

/**
 * The critical path of the project by what is known now, in ms from its start: tasks that are done count as long as they
 * took, those that run as long as planned and not less than so far, those that were dropped not at all.
 */
export function outlookOf(world: World, project: number): ProjectSchedule {
  return projectSchedule(tasksOf(world, project))
}

/**
 * The cheapest way to be done `deadline` [ms] after the start, as lengths of tasks [ms] and cost [cent].
 * @throws when nothing that can still be paid for makes it that short.
 */
export function cheapestCrash(world: World, project: number, deadline: number): CrashPlan {
  return crashTo(tasksOf(world, project), deadline)
}

function tasksOf(world: World, project: number): ProjectTask[] {
  const ids = world.model.tasks.map(({ id }) => id)
  return world.model.projects[project]!.tasks.map((index): ProjectTask => {
    const { id, after, shortest, crashPerDay } = world.model.tasks[index]!
    const task = { id, predecessors: after.map((each) => ids[each]!), duration: lengthKnown(world, index) }
    if (world.tasks[index]!.state !== 'waiting' || shortest >= task.duration) return task
    return { ...task, crash: { shortest, costPerUnit: crashPerDay / DAY } }
  })
}

function lengthKnown(world: World, index: number): number {
  const { state, beganAt, endedAt } = world.tasks[index]!
  switch (state) {
    case 'waiting':
      return plannedLength(world, index)
    case 'running':
      return Math.max(plannedLength(world, index), world.now - beganAt)
    case 'done':
      return endedAt - beganAt
    case 'dropped':
      return 0
  }
}
