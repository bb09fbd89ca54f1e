/** What can be decided about a project, and why not: by reason, whose sentence is told elsewhere. */

import { DAY } from '../units'
import type { World } from '../world'
import { crashPrice, plannedLength } from './project'

export type ProjectRefusal = 'projectBegun' | 'taskBegun' | 'taskDropped' | 'taskNeeded' | 'notShorter' | 'overBudget'

/** A project is begun once. */
export function refuseStart(world: World, project: number): ProjectRefusal | null {
  return world.projects[project]!.startedAt >= 0 ? 'projectBegun' : null
}

/** A task can be crashed until it begins, down to its shortest length, within the budget. */
export function refuseCrash(world: World, task: number, saved: number): ProjectRefusal | null {
  const { project, shortest, costPerDay } = world.model.tasks[task]!
  const over = refuseOver(world, task)
  if (over !== null) return over
  if (saved <= 0 || plannedLength(world, task) - saved < shortest) return 'notShorter'
  const more = crashPrice(world, task, saved) - (costPerDay * saved) / DAY
  return committed(world, project) + more > world.model.projects[project]!.budget ? 'overBudget' : null
}

/** An optional task can be dropped until it begins. */
export function refuseDrop(world: World, task: number): ProjectRefusal | null {
  if (!world.model.tasks[task]!.optional) return 'taskNeeded'
  return refuseOver(world, task)
}

function refuseOver(world: World, task: number): ProjectRefusal | null {
  const { state } = world.tasks[task]!
  if (state === 'dropped') return 'taskDropped'
  return state === 'waiting' ? null : 'taskBegun'
}

/** What the project will have cost at planned lengths: paid, and to come [cent]. */
export function committed(world: World, project: number): number {
  let cents = world.projects[project]!.spent
  for (const task of world.model.projects[project]!.tasks) {
    const { cost, costPerDay } = world.model.tasks[task]!
    const { state } = world.tasks[task]!
    if (state === 'waiting') cents += cost
    if (state === 'waiting' || state === 'running') cents += Math.round((costPerDay * plannedLength(world, task)) / DAY)
  }
  return cents
}
