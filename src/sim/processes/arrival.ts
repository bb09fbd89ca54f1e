/** Work orders arrive: each goes to the gate of its plant, or elsewhere. */

import type { World } from '../world'
import { arrivePlainly } from './plainGate'
import { comeToGate } from './release'
import { lotsArriving, scheduleWorkOrders, takeWorkOrder } from './workOrders'

export const arriveWorkOrders = (world: World, index: number): void => {
  const state = world.workOrders[index]!
  if (state.plain === false || !arrivePlainly(world, index, state)) {
    for (let left = lotsArriving(world, index); left > 0; left--) {
      const job = takeWorkOrder(world, index)
      if (job !== null) comeToGate(world, job)
    }
  }
  scheduleWorkOrders(world, index)
}
