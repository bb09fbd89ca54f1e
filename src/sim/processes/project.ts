/**
 * Projects: tasks begin as soon as those before them are done, and take what they take; the critical path shows only
 * afterwards which of them decided the end (Kelley & Walker 1959; Malcolm, Roseboom, Clark & Fazar 1959). How long a task
 * would take is fate, drawn by key; time bought off its planned length shortens it in proportion.
 */

import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { gamma, type Stream } from '../kernel/random'
import type { TaskModel } from '../model'
import { DAY } from '../units'
import type { World } from '../world'
import { addTo, wearOver } from './assets'
import { luckOf } from './luck'
import { deliver } from './outcome'

/** Begins the project: those of its tasks that wait for no other begin at once. It must not have begun. */
export function startProject(world: World, project: number): void {
  world.projects[project]!.startedAt = world.now
  world.tell.projectStarted?.(world.now, project)
  goOn(world, project)
}

/** Pays to bring the planned length of a task down by `saved` [ms]: see `refuseCrash`. */
export function crashTask(world: World, task: number, saved: number): void {
  spend(world, world.model.tasks[task]!.project, crashPrice(world, task, saved))
  world.tasks[task]!.saved += saved
  world.tell.taskCrashed?.(world.now, task, saved)
}

/** Leaves a task out, and its outcomes with it: see `refuseDrop`. What waited for it waits no longer. */
export function dropTask(world: World, task: number): void {
  const { project } = world.model.tasks[task]!
  world.tasks[task]!.state = 'dropped'
  world.tell.taskDropped?.(world.now, task)
  if (world.projects[project]!.startedAt >= 0) goOn(world, project)
}

/** What `saved` [ms] off the planned length of a task cost [cent]. */
export function crashPrice(world: World, task: number, saved: number): number {
  return Math.round((world.model.tasks[task]!.crashPerDay * saved) / DAY)
}

/** Planned length of a task: its mean, less what was bought off [ms]. */
export function plannedLength(world: World, task: number): number {
  return world.model.tasks[task]!.mean - world.tasks[task]!.saved
}

/** The task's time is over: what it was for is there, and what waited for it may begin. */
export function finishTask(world: World, index: number): void {
  const model = world.model.tasks[index]!
  const task = world.tasks[index]!
  const length = world.now - task.beganAt
  task.state = 'done'
  task.endedAt = world.now
  spend(world, model.project, Math.round((model.costPerDay * length) / DAY))
  world.tell.taskFinished?.(world.now, index, length)
  for (const [place, outcome] of model.outcomes.entries()) deliver(world, outcome, luckOf(world, model.seed, 1, place))
  goOn(world, model.project)
}

/** Begins what may begin; when nothing is left to do, the project is finished. */
function goOn(world: World, project: number): void {
  const { tasks, life } = world.model.projects[project]!
  const state = world.projects[project]!
  let left = 0
  for (const index of tasks) {
    const task = world.tasks[index]!
    if (task.state === 'waiting' && world.model.tasks[index]!.after.every((each) => isOver(world, each))) {
      begin(world, index)
    }
    if (!isOver(world, index)) left++
  }
  if (left > 0 || state.finishedAt >= 0) return
  state.finishedAt = world.now
  if (life !== null) wearOver(world, state.asset, life)
  world.tell.projectFinished?.(world.now, project, world.now - state.startedAt, state.spent)
}

function isOver(world: World, task: number): boolean {
  const { state } = world.tasks[task]!
  return state === 'done' || state === 'dropped'
}

function begin(world: World, index: number): void {
  const model = world.model.tasks[index]!
  const task = world.tasks[index]!
  spend(world, model.project, model.cost)
  task.state = 'running'
  task.beganAt = world.now
  const share = model.mean > 0 ? plannedLength(world, index) / model.mean : 1
  const length = Math.max(0, Math.round(share * lengthOf(model, luckOf(world, model.seed, 0))))
  world.tell.taskBegan?.(world.now, index)
  schedule(world.calendar, world.now + length, task.slot)
}

/**
 * How long a task takes where no time is bought off [ms]. A three-point estimate is a beta distribution between its ends
 * with the mean (a + 4m + b)/6: shapes 1 + 4(m − a)/(b − a) and 1 + 4(b − m)/(b − a) (Malcolm et al. 1959).
 */
function lengthOf({ duration, estimate }: TaskModel, luck: Stream): number {
  if (duration !== null) return draw(duration, luck)
  const { optimistic, likely, pessimistic } = estimate!
  const span = pessimistic - optimistic
  if (span === 0) return optimistic
  const above = gamma(luck, 1 + (4 * (likely - optimistic)) / span)
  const below = gamma(luck, 1 + (4 * (pessimistic - likely)) / span)
  return optimistic + (span * above) / (above + below)
}

function spend(world: World, project: number, amount: number): void {
  const state = world.projects[project]!
  state.spent += amount
  addTo(world, state.asset, amount)
}
