/** Projects before they are begun, and what the company owns that lasts. */

import { due } from '../due'
import { openMachines, openProject } from '../processes/assets'
import { newSlot } from '../slots'
import type { World } from '../world'

export function addProjects(world: World): void {
  for (const { life } of world.model.projects) {
    world.projects.push({ startedAt: -1, finishedAt: -1, spent: 0, asset: openProject(world, life !== null) })
  }
  for (let index = 0; index < world.model.tasks.length; index++) {
    const slot = newSlot(world, due.task, index)
    world.tasks.push({ state: 'waiting', saved: 0, beganAt: 0.5, endedAt: 0.5, slot })
  }
}

/** Machines whose worth is known, those of a station together. */
export function addAssets(world: World): void {
  for (const { spec } of world.model.stations) {
    if (spec.asset !== null) openMachines(world, spec.machines * spec.asset.value, spec.asset.life)
  }
}
