/**
 * What has happened, in the past tense: the only thing that KPIs and reports ever hear.
 * A fact is told by calling its name on `world.tell`; whoever listens gets the time [ms] and what is told, by position.
 * Entities are told by their index in the model. Nothing that listens can change the world.
 */

import type { MachineState } from './frame'

/** One line a kind of fact. A new fact is one line here, one in `factNames`, and one `tell` in a process. */
export interface Facts {
  /** The run begins; frontier cost of one unit of each product is in `model.frontier`. */
  runOpened(at: number): void
  dayEnded(at: number, day: number): void
  shiftBegan(at: number, shift: number): void
  shiftEnded(at: number, shift: number): void

  /** A setting was made; `by` names the lever whose bundle brought it, or is empty. */
  leverSet(at: number, lever: string, by: string): void
  programmeGrew(at: number, programme: number, adoption: number): void
  settingTookEffect(at: number, lever: string): void

  /** Where the money went: from one account to another [cent]; ids in `accounts.ts`. */
  posted(at: number, from: number, to: number, amount: number): void

  jobPlanned(at: number, job: number, product: number, quantity: number): void
  jobReleased(at: number, job: number, product: number, quantity: number): void
  /** A lot was let in, or planned, against the rule by somebody who has not adopted it yet. */
  ruleBroken(at: number, job: number): void
  jobQueued(at: number, job: number, station: number, quantity: number): void
  /** Processing began (any setup is over): `process` is what it will take if nothing intervenes, `nominal` the mean without minor stops [ms]. */
  jobStarted(at: number, job: number, station: number, quantity: number, process: number, nominal: number): void
  jobFinished(at: number, job: number, station: number, quantity: number): void
  /** A lot left the plant floor as finished goods: flow time from release, of which touched, and lateness against its due date [ms]. */
  jobCompleted(
    at: number,
    job: number,
    product: number,
    good: number,
    flowTime: number,
    touchTime: number,
    firstPass: boolean,
    lateness: number,
  ): void
  /** A lot ended on the floor with nothing left of it. */
  jobEnded(at: number, job: number): void
  unitsInspected(at: number, station: number, product: number, inspected: number, rejected: number): void
  unitsScrapped(at: number, station: number, product: number, quantity: number): void
  unitsReworked(at: number, station: number, product: number, quantity: number): void
  /** A machine (index in the model) went from one state to another; told once for every machine when the run opens. */
  machineTurned(at: number, station: number, machine: number, state: MachineState): void
  machineFailed(at: number, station: number, machine: number): void
  machineRepaired(at: number, station: number, machine: number, downTime: number): void
  machineServiced(at: number, station: number, machine: number): void

  /** Any change of a stock point, after the change. */
  stockMoved(at: number, point: number, onHand: number, change: number): void
  /** Stations or customers asked and `short` units were not there. */
  stockAsked(at: number, point: number, asked: number, short: number): void
  materialOrdered(at: number, point: number, supplier: number, quantity: number): void
  materialReady(at: number, point: number, supplier: number, quantity: number, leadTime: number): void
  /** Receipt at the stock point; lead time from order [ms]; `late` against what the supplier quotes. */
  materialReceived(
    at: number,
    point: number,
    supplier: number,
    quantity: number,
    defective: number,
    leadTime: number,
    late: boolean,
  ): void
  outageBegan(at: number, supplier: number): void
  outageEnded(at: number, supplier: number, length: number): void
  supplierQualified(at: number, supplier: number): void

  shipmentDeparted(at: number, shipment: number, lane: number, quantity: number): void
  shipmentArrived(at: number, shipment: number, lane: number, quantity: number): void

  /** A customer wanted to order; promised is the day given [ms]. */
  orderPlaced(at: number, order: number, segment: number, product: number, quantity: number, promised: number): void
  /** A customer did not order because the promise was too long. */
  orderDeclined(at: number, segment: number, product: number, quantity: number): void
  /** A customer gave up waiting. */
  orderCancelled(at: number, order: number, segment: number, product: number, quantity: number): void
  /** The order was complete on the shelf and reserved. */
  orderFilled(at: number, order: number, product: number, quantity: number, fromStock: boolean): void
  orderDelivered(
    at: number,
    order: number,
    segment: number,
    product: number,
    quantity: number,
    leadTime: number,
    lateness: number,
    defective: number,
  ): void
  /** Satisfaction of a segment after an experience from 0 to 100. */
  satisfactionMoved(at: number, segment: number, satisfaction: number, experience: number): void
  /** Buyers of a segment after its week. */
  customersMoved(at: number, segment: number, customers: number): void
}

export type FactName = keyof Facts

const names: Readonly<Record<FactName, true>> = {
  runOpened: true,
  dayEnded: true,
  shiftBegan: true,
  shiftEnded: true,
  leverSet: true,
  programmeGrew: true,
  settingTookEffect: true,
  posted: true,
  jobPlanned: true,
  jobReleased: true,
  ruleBroken: true,
  jobQueued: true,
  jobStarted: true,
  jobFinished: true,
  jobCompleted: true,
  jobEnded: true,
  unitsInspected: true,
  unitsScrapped: true,
  unitsReworked: true,
  machineTurned: true,
  machineFailed: true,
  machineRepaired: true,
  machineServiced: true,
  stockMoved: true,
  stockAsked: true,
  materialOrdered: true,
  materialReady: true,
  materialReceived: true,
  outageBegan: true,
  outageEnded: true,
  supplierQualified: true,
  shipmentDeparted: true,
  shipmentArrived: true,
  orderPlaced: true,
  orderDeclined: true,
  orderCancelled: true,
  orderFilled: true,
  orderDelivered: true,
  satisfactionMoved: true,
  customersMoved: true,
}
/** Every kind of fact, in the order above. */
export const factNames = Object.keys(names) as FactName[]

/** Somebody who hears some kinds of fact. */
export type Listener = Partial<Facts>

type Heard = (...told: never[]) => void

/** What processes tell facts to: each kind passes on to those who asked to hear it, in the order they asked. */
export function telling(listeners: readonly Listener[]): Facts {
  const tell: Partial<Record<FactName, Heard>> = {}
  for (const name of factNames) {
    const hearers = listeners.map((listener) => listener[name]).filter((hear) => hear !== undefined) as Heard[]
    tell[name] =
      hearers.length === 0 ? unheard : hearers.length === 1 ? hearers[0]! : toAll(hearers as unknown as Any[])
  }
  return tell as unknown as Facts
}

type Any = (...told: unknown[]) => void

function unheard(): void {}

/** Fixed arity: spreading the arguments of some million calls a second costs more than the hearing. */
function toAll(hearers: readonly Any[]): Heard {
  const all = (
    a: unknown,
    b: unknown,
    c: unknown,
    d: unknown,
    e: unknown,
    f: unknown,
    g: unknown,
    h: unknown,
  ): void => {
    for (let i = 0; i < hearers.length; i++) hearers[i]!(a, b, c, d, e, f, g, h)
  }
  return all as unknown as Heard
}
