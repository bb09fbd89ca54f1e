/**
 * What to look at before time goes on. A process that frees something (a space, a card, an operator, material) wakes
 * who may have waited for it; `run.ts` lets the woken act once the present due is done. So processes need not call
 * each other in circles, and the order of what happens in one instant is one rule: stations in the order woken, then the gate.
 */

import type { World } from '../world'

export function wakeStation(world: World, station: number): void {
  const state = world.stations[station]!
  if (state.awake) return
  state.awake = true
  world.awake.push(station)
}

export function wakeGate(world: World): void {
  world.gateAwake = true
}

/** Wakes every station: a shift began, a rule changed. */
export function wakeAll(world: World): void {
  for (let station = 0; station < world.stations.length; station++) wakeStation(world, station)
  wakeGate(world)
}
