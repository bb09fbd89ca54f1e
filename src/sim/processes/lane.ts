/** Transport: goods wait for a vehicle of their lane, travel together as far as they fit, and take a random time. */

import { account } from '../accounts'
import { due } from '../due'
import { cancel, schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { newSlot } from '../slots'
import { HOUR, WEEK } from '../units'
import type { Consignment, Shipment, World } from '../world'
import { itemOf } from './consignment'
import { leavesAt, vehiclesFor } from './departure'
import { pay } from './finance'
import { emit, fill } from './loading'

/** Hour of the first departure of a week: eight on Monday morning. */
const FIRST_DEPARTURE = 8 * HOUR

/** Puts a consignment among what waits for the next vehicle. */
export function joinLane(world: World, index: number, consignment: Consignment): void {
  const lane = world.lanes[index]!
  lane.waiting.push(consignment.index)
  lane.joinedAt.push(world.now)
  lane.waitingUnits += consignment.quantity
  if (lane.rule !== 'timetable') callVehicle(world, index)
}

/**
 * Departures of the timetable are spread evenly over the week from Monday morning on; the next is not before `earliest`.
 * Without a timetable a vehicle comes when the rule says so.
 */
export function scheduleDeparture(world: World, index: number, earliest = world.now + 1): void {
  const lane = world.lanes[index]!
  if (lane.rule !== 'timetable') {
    callVehicle(world, index)
    return
  }
  const spacing = Math.round(WEEK / lane.perWeek)
  const next = Math.ceil((earliest - FIRST_DEPARTURE) / spacing) * spacing + FIRST_DEPARTURE
  lane.nextDeparture = next
  schedule(world.calendar, next, lane.slot)
}

/** The vehicle comes at the end of the present instant or later, so that what is ready at one instant travels together. */
function callVehicle(world: World, index: number): void {
  const lane = world.lanes[index]!
  const at = leavesAt(world, lane)
  lane.nextDeparture = at < 0 ? world.now : at
  if (at < 0) cancel(world.calendar, lane.slot)
  else schedule(world.calendar, at, lane.slot)
}

/** Vehicles leave with what waits, as many as there are and the rule allows; with nothing to carry none runs. */
export function depart(world: World, index: number): void {
  const vehicles = vehiclesFor(world, index)
  if (vehicles > 0) load(world, index, vehicles)
  scheduleDeparture(world, index)
}

/** Another mode or timetable, from now on; what is under way stays. A vehicle that is to leave at this very moment still leaves. */
export function setDelivery(world: World, index: number, mode: number, perWeek: number): void {
  const lane = world.lanes[index]!
  lane.mode = mode
  lane.perWeek = perWeek
  scheduleDeparture(world, index, world.now)
}

/** Another departure rule, from now on: units that must wait, and the wait after which less will do [ms], -1: never. */
export function setDeparture(world: World, index: number, rule: string, units: number, longestWait: number): void {
  const lane = world.lanes[index]!
  lane.rule = rule
  lane.load = units
  lane.longestWait = longestWait
  scheduleDeparture(world, index, world.now)
}

/** Vehicles that leave together travel together. */
function load(world: World, index: number, vehicles: number): void {
  const lane = world.lanes[index]!
  const model = world.model.lanes[index]!
  const mode = model.modes[lane.mode]!
  const shipment = createShipment(world)
  shipment.lane = index
  shipment.mode = lane.mode
  shipment.item = itemOf(world, world.consignments[lane.waiting[0]!]!)
  const notBefore = model.overtaking ? 0 : lane.lastArrival
  shipment.quantity = fill(world, index, vehicles * mode.capacity, shipment.cargo)
  shipment.departs = world.now
  shipment.expected = world.now + Math.round(mode.transit.mean)
  shipment.arrives = Math.max(notBefore, world.now + Math.round(draw(mode.transit, lane.stream)))
  lane.lastArrival = shipment.arrives
  const freight = model.inbound ? account.inboundFreight : account.outboundFreight
  pay(world, freight, vehicles * mode.costFixed + mode.costPerUnit * shipment.quantity)
  world.tell.shipmentDeparted?.(world.now, shipment.serial, index, shipment.quantity)
  emit(world, index, vehicles, shipment.quantity)
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
