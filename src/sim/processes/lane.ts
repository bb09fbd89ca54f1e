/** Transport: goods wait for the next departure of their lane and travel together, or leave at once; they take a random time. */

import { account } from '../accounts'
import { due } from '../due'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { newSlot } from '../slots'
import { HOUR, WEEK } from '../units'
import type { Consignment, Shipment, World } from '../world'
import { itemOf } from './consignment'
import { pay } from './finance'

/** Hour of the first departure of a week: eight on Monday morning. */
const FIRST_DEPARTURE = 8 * HOUR

/** Puts a consignment among what waits for the next vehicle, which leaves at once where there is no timetable. */
export function joinLane(world: World, lane: number, { index }: Consignment): void {
  const state = world.lanes[lane]!
  state.waiting.push(index)
  if (state.perWeek === 0) load(world, lane)
}

/** Departures are spread evenly over the week from Monday morning on; the next is not before `earliest`. */
export function scheduleDeparture(world: World, index: number, earliest = world.now + 1): void {
  const lane = world.lanes[index]!
  if (lane.perWeek === 0) return
  const spacing = Math.round(WEEK / lane.perWeek)
  const next = Math.ceil((earliest - FIRST_DEPARTURE) / spacing) * spacing + FIRST_DEPARTURE
  lane.nextDeparture = next
  schedule(world.calendar, next, lane.slot)
}

/** A vehicle leaves with all that waits; with nothing to carry it does not run. */
export function depart(world: World, index: number): void {
  const lane = world.lanes[index]!
  if (lane.waiting.length > 0) load(world, index)
  scheduleDeparture(world, index)
}

function load(world: World, index: number): void {
  const lane = world.lanes[index]!
  const model = world.model.lanes[index]!
  const mode = model.modes[lane.mode]!
  const shipment = createShipment(world)
  shipment.lane = index
  shipment.mode = lane.mode
  shipment.cargo = lane.waiting.splice(0)
  shipment.quantity = 0
  shipment.item = -1
  for (const cargo of shipment.cargo) {
    const consignment = world.consignments[cargo]!
    shipment.quantity += consignment.quantity
    shipment.item = itemOf(world, consignment)
  }
  shipment.departs = world.now
  shipment.expected = world.now + Math.round(mode.transit.mean)
  shipment.arrives = world.now + Math.round(draw(mode.transit, lane.stream))
  const freight = model.inbound ? account.inboundFreight : account.outboundFreight
  pay(world, freight, mode.costFixed + mode.costPerUnit * shipment.quantity)
  world.tell.shipmentDeparted(world.now, shipment.serial, index, shipment.quantity)
  schedule(world.calendar, shipment.arrives, shipment.slot)
}

export function createShipment(world: World): Shipment {
  const free = world.freeShipments.pop()
  const shipment = free === undefined ? blankShipment(world) : world.shipments[free]!
  shipment.serial = ++world.serial
  shipment.open = true
  return shipment
}

function blankShipment(world: World): Shipment {
  const index = world.shipments.length
  const shipment: Shipment = {
    index,
    serial: 0,
    lane: 0,
    mode: 0,
    cargo: [],
    quantity: 0,
    item: 0,
    departs: 0.5,
    expected: 0.5,
    arrives: 0.5,
    open: false,
    slot: newSlot(world, due.arrival, index),
  }
  world.shipments.push(shipment)
  return shipment
}
