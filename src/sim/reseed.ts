/** Another future from a moment on: for looking ahead. */

import { createStream, luckOfSeed } from './kernel/random'
import type { World } from './world'

/** Gives every source of chance another future, from now on: for look-ahead. The past stays. */
export function reseed(world: World, seed: number): void {
  const visit = (name: string, streams: readonly { stream: Int32Array }[]): void => {
    for (const [index, owner] of streams.entries()) owner.stream.set(createStream(seed, `${name}:${index}`))
  }
  world.luck = luckOfSeed(seed)
  visit('machine', world.machines)
  visit(
    'shift',
    world.machines.flatMap(({ process }) => (process === null ? [] : [process])),
  )
  visit('pool', world.pools)
  visit('lane', world.lanes)
  visit('segment', world.segments)
  visit('work', world.workOrders)
  const disruptions = world.lanes.map(({ disruptionStream }) => ({ stream: disruptionStream }))
  visit('disruption', disruptions)
  for (const [index, supplier] of world.suppliers.entries()) {
    supplier.leadStream.set(createStream(seed, `lead:${index}`))
    supplier.outageStream.set(createStream(seed, `outage:${index}`))
  }
}
