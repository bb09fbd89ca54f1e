/** What is different once a task of a project is done. */

import { cancel } from '../kernel/calendar'
import { type Stream, uniform } from '../kernel/random'
import type { OutcomeModel } from '../model'
import type { World } from '../world'
import { settleEffects } from './effects'
import { addBuffer, installMachines } from './installation'
import { finishQualification } from './supplier'

/** `luck` decides how far a parameter really moves. */
export function deliver(world: World, outcome: OutcomeModel, luck: Stream): void {
  switch (outcome.kind) {
    case 'machines':
      installMachines(world, outcome.station, outcome.count)
      break
    case 'buffer':
      addBuffer(world, outcome.station, outcome.units)
      break
    case 'parameter': {
      const factor = outcome.least + (outcome.most - outcome.least) * uniform(luck)
      for (const station of outcome.stations) world.stations[station]!.improved[outcome.parameter] *= factor
      settleEffects(world)
      break
    }
    case 'mode':
      world.lanes[outcome.lane]!.open[outcome.mode] = true
      break
    case 'supplier':
      qualifyAtOnce(world, outcome.supplier)
  }
}

function qualifyAtOnce(world: World, index: number): void {
  const supplier = world.suppliers[index]!
  if (supplier.qualified) return
  cancel(world.calendar, supplier.qualifiedSlot)
  finishQualification(world, index)
}
