/** Which process each kind of due belongs to. */

import { type DueKind, due } from './due'
import type { Slot } from './kernel/calendar'
import { arriveWorkOrders } from './processes/arrival'
import { turnContract } from './processes/contract'
import { endDay } from './processes/day'
import { turnDisruption } from './processes/disruption'
import { arrive } from './processes/flow'
import { depart } from './processes/lane'
import { fail, finishTechnician } from './processes/maintenance'
import { demand } from './processes/market'
import { endOvertime } from './processes/overtime'
import { loseOrder } from './processes/patience'
import { payBills } from './processes/payables'
import { finishTask } from './processes/project'
import { collect } from './processes/receivables'
import { receiveShipment } from './processes/receiving'
import { comeToGate } from './processes/release'
import { review } from './processes/replenishment'
import { lookAfter } from './processes/service'
import { finishQualification, turnOutage } from './processes/supplier'
import { comeDue } from './processes/transfer'
import { wakeStation } from './processes/wake'
import { settleClaim } from './processes/warranty'
import { turnShift } from './processes/workforce'
import type { World } from './world'

/** One due comes to pass, other than a machine's turn. Does not compile until every kind is handled. */
export function happen(world: World, slot: Slot): void {
  const { owner } = slot
  switch (slot.kind as Exclude<DueKind, typeof due.machine>) {
    case due.move:
      arrive(world, world.jobs[owner]!)
      break
    case due.technician:
      finishTechnician(world, world.machines[owner]!)
      break
    case due.breakdown:
      fail(world, world.machines[owner]!)
      break
    case due.service:
      lookAfter(world, world.machines[owner]!)
      break
    case due.shift:
      turnShift(world, owner)
      break
    case due.customer:
      demand(world, owner)
      break
    case due.patience:
      loseOrder(world, world.orders[owner]!)
      break
    case due.ready:
      comeDue(world, world.purchases[owner]!)
      break
    case due.outage:
      turnOutage(world, owner)
      break
    case due.qualified:
      finishQualification(world, owner)
      break
    case due.departure:
      depart(world, owner)
      break
    case due.payment:
      payBills(world, owner)
      break
    case due.contract:
      turnContract(world, owner)
      break
    case due.disruption:
      turnDisruption(world, owner)
      break
    case due.arrival:
      receiveShipment(world, world.shipments[owner]!)
      break
    case due.release:
      comeToGate(world, world.jobs[owner]!)
      break
    case due.workOrders:
      arriveWorkOrders(world, owner)
      break
    case due.review:
      review(world, owner)
      break
    case due.collection:
      collect(world, owner)
      break
    case due.claim:
      settleClaim(world, world.claims[owner]!)
      break
    case due.task:
      finishTask(world, owner)
      break
    case due.batch:
      wakeStation(world, world.stations[owner]!)
      break
    case due.overtime:
      endOvertime(world, owner)
      break
    case due.day:
      endDay(world, slot)
      break
  }
}
