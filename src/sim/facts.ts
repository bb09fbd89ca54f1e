/**
 * What has happened, in the past tense: the only thing that KPIs and reports ever hear; what comes by the million they read
 * from meters (`meters.ts`), which stand as the facts say.
 * A fact is told by calling its name on `world.tell`; whoever listens gets the time [ms] and what is told, by position.
 * Entities are told by their index in the model. Nothing that listens can change the world.
 */

import type { MachineState } from './frame'
import type { Meters } from './meters'

/** One line a kind of fact. A new fact is one line here, one in `telling`, and one `tell` in a process. */
export interface Facts {
  /** The run begins; from now on its meters count, for who reads them. Frontier cost of one unit of each product is in `model.frontier`. */
  runOpened(at: number, meters: Meters): void
  dayEnded(at: number, day: number): void
  shiftBegan(at: number, shift: number): void
  shiftEnded(at: number, shift: number): void

  /** A pool's people who were there have worked so long beyond their shift [ms]. */
  overtimeWorked(at: number, pool: number, heads: number, length: number): void
  /** People who belong to a pool, after some came or went. */
  headcountMoved(at: number, pool: number, headcount: number, change: number): void

  /** A setting was made; `by` names the lever whose bundle brought it, or is empty. */
  leverSet(at: number, lever: string, by: string): void
  programmeGrew(at: number, programme: number, adoption: number): void
  settingTookEffect(at: number, lever: string): void

  projectStarted(at: number, project: number): void
  /** Every task was done or dropped: time since the start [ms], and what was paid [cent]. */
  projectFinished(at: number, project: number, length: number, spent: number): void
  /** Tasks are told by their index among those of all projects. */
  taskBegan(at: number, task: number): void
  taskFinished(at: number, task: number, length: number): void
  /** So much of its planned length was bought off [ms]. */
  taskCrashed(at: number, task: number, saved: number): void
  taskDropped(at: number, task: number): void

  /** Where the money went: from one account to another [cent]; ids in `accounts.ts`. */
  posted(at: number, from: number, to: number, amount: number): void

  /** A week is over: what was ordered of a product in it and what had been expected [units]; mean error and tracking signal of the method so far. */
  forecastTested(
    at: number,
    product: number,
    demand: number,
    forecast: number,
    bias: number,
    trackingSignal: number,
  ): void

  jobPlanned(at: number, job: number, product: number, quantity: number): void
  /** A work order found no room and went elsewhere. */
  workTurnedAway(at: number, job: number, product: number, quantity: number): void
  jobReleased(at: number, job: number, product: number, quantity: number): void
  /** A lot was let in, or planned, against the rule by somebody who has not adopted it yet. */
  ruleBroken(at: number, job: number): void
  jobQueued(at: number, job: number, station: number, quantity: number): void
  /** Processing began (any setup is over): `process` is what it will take if nothing intervenes, `nominal` the mean without minor stops; of a batch, the lot's share of both [ms]. */
  jobStarted(at: number, job: number, station: number, quantity: number, process: number, nominal: number): void
  /** A more urgent lot took the machine: the lot waits again, with so much of what `jobStarted` told not done [ms]. */
  jobInterrupted(at: number, job: number, station: number, quantity: number, left: number, nominal: number): void
  jobFinished(at: number, job: number, station: number, quantity: number): void
  /** A lot left a station for the next, where it will be at `arrives`. */
  jobSent(at: number, job: number, from: number, to: number, arrives: number): void
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
  /** A failure undid the work done on a lot [ms], which begins anew, or else is lost with it. */
  workLost(at: number, job: number, station: number, done: number, anew: boolean): void
  machineRepaired(at: number, station: number, machine: number, downTime: number): void
  machineServiced(at: number, station: number, machine: number): void

  /** A sample was taken: its mean in standard deviations of the mean from target, and where what the chart plots signals. */
  chartSampled(at: number, station: number, machine: number, z: number, limit: number): void
  /** The chart called for a search; it was a false alarm unless `processReset` follows. */
  chartSignalled(at: number, station: number, machine: number): void
  /** Hidden from the player: the mean left its target, by so many sigmas, during the lot that has just ended. */
  processShifted(at: number, station: number, machine: number, size: number): void
  /** A search found the shift and put the process right. */
  processReset(at: number, station: number, machine: number, size: number): void

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
  /** A stock point ordered from another one of the company. */
  transferOrdered(at: number, point: number, from: number, quantity: number): void
  /** The other one gave units from its shelf: all that was ordered, or a part. */
  transferSent(at: number, point: number, from: number, quantity: number): void
  /** They were received; time since they were ordered [ms]. */
  transferReceived(at: number, point: number, from: number, quantity: number, leadTime: number): void
  outageBegan(at: number, supplier: number): void
  outageEnded(at: number, supplier: number, length: number): void
  supplierQualified(at: number, supplier: number): void
  /** A contract over an offer of the scenario (by its index) is in force, or is no longer; `broken`: before its time. */
  contractBegan(at: number, offer: number): void
  contractEnded(at: number, offer: number, broken: boolean): void
  /** In a period that is over, `short` units were ordered too few; what that costs [cent]. */
  commitmentMissed(at: number, offer: number, short: number, penalty: number): void

  shipmentDeparted(at: number, shipment: number, lane: number, quantity: number): void
  shipmentArrived(at: number, shipment: number, lane: number, quantity: number): void
  /** What vehicles that left give off on their way [g]. */
  carbonEmitted(at: number, lane: number, grams: number): void
  disruptionBegan(at: number, lane: number): void
  disruptionEnded(at: number, lane: number, length: number): void

  /*
   * Facts about customers' orders are told line by line: of one for several products, the lines are told one after the
   * other, by the serial of the order.
   */
  /** A customer wanted to order; promised is the day given [ms]. */
  orderPlaced(at: number, order: number, segment: number, product: number, quantity: number, promised: number): void
  /** A customer did not order because the promise was too long. */
  orderDeclined(at: number, segment: number, product: number, quantity: number): void
  /** A customer gave up waiting. */
  orderCancelled(at: number, order: number, segment: number, product: number, quantity: number): void
  /** Goods of a cancelled order, which stood aside for its other lines, go back onto the shelf. */
  goodsPutBack(at: number, order: number, product: number, quantity: number): void
  /** A customer gave up waiting for the rest of an order that went in parts: `quantity` units. */
  orderCutShort(at: number, order: number, segment: number, product: number, quantity: number): void
  /** A customer who does not wait found nothing, or too little: `quantity` units of demand are gone. */
  saleLost(at: number, segment: number, product: number, quantity: number): void
  /** The last of what the line will ever be given was taken from the shelf, and is on its way or gone with its order. */
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
  /** Bad units came to light in customers' hands, some time after delivery. */
  unitsReturned(at: number, segment: number, product: number, quantity: number): void
  /** Satisfaction of a segment after an experience from 0 to 100. */
  satisfactionMoved(at: number, segment: number, satisfaction: number, experience: number): void
  /** Buyers of a segment after its week. */
  customersMoved(at: number, segment: number, customers: number): void
}

export type FactName = keyof Facts

/** Somebody who hears some kinds of fact. */
export type Listener = Partial<Facts>

/** Where processes tell facts; null: nobody hears this kind. */
export type Telling = { readonly [Name in FactName]: Facts[Name] | null }

/**
 * What processes tell facts to: each kind passes on to those who asked to hear it, in the order they asked.
 * What nobody hears is not told (`tell.name?.(…)`), so that its numbers need not be handed over: each time among them
 * would be put on the heap. Written out as one literal: an object filled name by name becomes a
 * dictionary, in which every fact is looked up anew.
 */
export function telling(listeners: readonly Listener[]): Telling {
  return {
    runOpened: heard(listeners.map(({ runOpened: hear }) => hear)),
    dayEnded: heard(listeners.map(({ dayEnded: hear }) => hear)),
    shiftBegan: heard(listeners.map(({ shiftBegan: hear }) => hear)),
    shiftEnded: heard(listeners.map(({ shiftEnded: hear }) => hear)),
    overtimeWorked: heard(listeners.map(({ overtimeWorked: hear }) => hear)),
    headcountMoved: heard(listeners.map(({ headcountMoved: hear }) => hear)),
    leverSet: heard(listeners.map(({ leverSet: hear }) => hear)),
    programmeGrew: heard(listeners.map(({ programmeGrew: hear }) => hear)),
    settingTookEffect: heard(listeners.map(({ settingTookEffect: hear }) => hear)),
    projectStarted: heard(listeners.map(({ projectStarted: hear }) => hear)),
    projectFinished: heard(listeners.map(({ projectFinished: hear }) => hear)),
    taskBegan: heard(listeners.map(({ taskBegan: hear }) => hear)),
    taskFinished: heard(listeners.map(({ taskFinished: hear }) => hear)),
    taskCrashed: heard(listeners.map(({ taskCrashed: hear }) => hear)),
    taskDropped: heard(listeners.map(({ taskDropped: hear }) => hear)),
    posted: heard(listeners.map(({ posted: hear }) => hear)),
    forecastTested: heard(listeners.map(({ forecastTested: hear }) => hear)),
    jobPlanned: heard(listeners.map(({ jobPlanned: hear }) => hear)),
    workTurnedAway: heard(listeners.map(({ workTurnedAway: hear }) => hear)),
    jobReleased: heard(listeners.map(({ jobReleased: hear }) => hear)),
    ruleBroken: heard(listeners.map(({ ruleBroken: hear }) => hear)),
    jobQueued: heard(listeners.map(({ jobQueued: hear }) => hear)),
    jobStarted: heard(listeners.map(({ jobStarted: hear }) => hear)),
    jobInterrupted: heard(listeners.map(({ jobInterrupted: hear }) => hear)),
    jobFinished: heard(listeners.map(({ jobFinished: hear }) => hear)),
    jobSent: heard(listeners.map(({ jobSent: hear }) => hear)),
    jobCompleted: heard(listeners.map(({ jobCompleted: hear }) => hear)),
    jobEnded: heard(listeners.map(({ jobEnded: hear }) => hear)),
    unitsInspected: heard(listeners.map(({ unitsInspected: hear }) => hear)),
    unitsScrapped: heard(listeners.map(({ unitsScrapped: hear }) => hear)),
    unitsReworked: heard(listeners.map(({ unitsReworked: hear }) => hear)),
    machineTurned: heard(listeners.map(({ machineTurned: hear }) => hear)),
    machineFailed: heard(listeners.map(({ machineFailed: hear }) => hear)),
    workLost: heard(listeners.map(({ workLost: hear }) => hear)),
    machineRepaired: heard(listeners.map(({ machineRepaired: hear }) => hear)),
    machineServiced: heard(listeners.map(({ machineServiced: hear }) => hear)),
    chartSampled: heard(listeners.map(({ chartSampled: hear }) => hear)),
    chartSignalled: heard(listeners.map(({ chartSignalled: hear }) => hear)),
    processShifted: heard(listeners.map(({ processShifted: hear }) => hear)),
    processReset: heard(listeners.map(({ processReset: hear }) => hear)),
    stockMoved: heard(listeners.map(({ stockMoved: hear }) => hear)),
    stockAsked: heard(listeners.map(({ stockAsked: hear }) => hear)),
    materialOrdered: heard(listeners.map(({ materialOrdered: hear }) => hear)),
    materialReady: heard(listeners.map(({ materialReady: hear }) => hear)),
    materialReceived: heard(listeners.map(({ materialReceived: hear }) => hear)),
    transferOrdered: heard(listeners.map(({ transferOrdered: hear }) => hear)),
    transferSent: heard(listeners.map(({ transferSent: hear }) => hear)),
    transferReceived: heard(listeners.map(({ transferReceived: hear }) => hear)),
    outageBegan: heard(listeners.map(({ outageBegan: hear }) => hear)),
    outageEnded: heard(listeners.map(({ outageEnded: hear }) => hear)),
    supplierQualified: heard(listeners.map(({ supplierQualified: hear }) => hear)),
    contractBegan: heard(listeners.map(({ contractBegan: hear }) => hear)),
    contractEnded: heard(listeners.map(({ contractEnded: hear }) => hear)),
    commitmentMissed: heard(listeners.map(({ commitmentMissed: hear }) => hear)),
    shipmentDeparted: heard(listeners.map(({ shipmentDeparted: hear }) => hear)),
    shipmentArrived: heard(listeners.map(({ shipmentArrived: hear }) => hear)),
    carbonEmitted: heard(listeners.map(({ carbonEmitted: hear }) => hear)),
    disruptionBegan: heard(listeners.map(({ disruptionBegan: hear }) => hear)),
    disruptionEnded: heard(listeners.map(({ disruptionEnded: hear }) => hear)),
    orderPlaced: heard(listeners.map(({ orderPlaced: hear }) => hear)),
    orderDeclined: heard(listeners.map(({ orderDeclined: hear }) => hear)),
    orderCancelled: heard(listeners.map(({ orderCancelled: hear }) => hear)),
    goodsPutBack: heard(listeners.map(({ goodsPutBack: hear }) => hear)),
    orderCutShort: heard(listeners.map(({ orderCutShort: hear }) => hear)),
    saleLost: heard(listeners.map(({ saleLost: hear }) => hear)),
    orderFilled: heard(listeners.map(({ orderFilled: hear }) => hear)),
    orderDelivered: heard(listeners.map(({ orderDelivered: hear }) => hear)),
    unitsReturned: heard(listeners.map(({ unitsReturned: hear }) => hear)),
    satisfactionMoved: heard(listeners.map(({ satisfactionMoved: hear }) => hear)),
    customersMoved: heard(listeners.map(({ customersMoved: hear }) => hear)),
  }
}

/** Whether nobody hears what lots and machines do at every step: then they may do it without looking whom to tell. */
export const isQuiet = (tell: Telling): boolean =>
  tell.jobStarted === null && tell.jobFinished === null && tell.jobSent === null && tell.jobQueued === null

/** Every kind of fact, in the order above. */
export const factNames = Object.keys(telling([])) as FactName[]

type Heard = (...told: never[]) => void

/** One function for all who hear a kind of fact. */
function heard<F extends Heard>(hearers: readonly (F | undefined)[]): F | null {
  const present = hearers.filter((hear) => hear !== undefined)
  if (present.length === 0) return null
  return present.length === 1 ? present[0]! : (toAll(present as unknown as Any[]) as unknown as F)
}

type Any = (...told: unknown[]) => void

/** Fixed arity: spreading the arguments of some million calls a second costs more than the hearing. */
function toAll(hearers: readonly Any[]): Any {
  return (a, b, c, d, e, f, g, h) => {
    for (let i = 0; i < hearers.length; i++) hearers[i]!(a, b, c, d, e, f, g, h)
  }
}
