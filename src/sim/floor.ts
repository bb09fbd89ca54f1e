/** The state of the shop floor: lots, machines, stations and the people at them. Part of the world; plain data. */

import type { Gate } from './gate'
import type { Slot } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { WaitingLine } from './kernel/waitingLine'
import type { StationMeter } from './meters'
import type { OperationModel, ProductModel, StationModel } from './model'
import type { AnyArgs } from './params'
import type { StationParameter } from './scenario/change'

/** A production lot. Records are pooled: `serial` names the lot, `index` its place in `world.jobs`. */
export interface Job {
  index: number
  serial: number
  /** Key of its luck: which lot it was to be planned; of a lot sent back, made from that of the lot it came from. */
  fate: number
  product: number
  /** What `product` names, and what `operation` names in its route. */
  made: ProductModel
  step: OperationModel
  /** Units still in the lot, of which `defective` are bad and nobody knows. */
  quantity: number
  defective: number
  /** Index of the operation that it is at or on its way to. */
  operation: number
  /** Times that it has been sent back. */
  reworks: number
  /** Last operation that it has been through before: up to there it uses material again. -1: none. */
  redone: number
  /** Operations begun so far, reworked ones included: the key of its luck. */
  visits: number
  plannedAt: number
  releaseAt: number
  releasedAt: number
  /** When the customer or the plan needs it [ms]. */
  due: number
  /** Customer order that it is made for; -1: to stock. */
  order: number
  /** Work orders that it came from, by index: it is gone when it is finished; -1: planned here. */
  source: number
  /** Small goes before great under the priority rule. */
  priority: number
  /** It has not been through the drum yet, and counts on the rope. */
  beforeDrum: boolean
  /** Lot that it is a part of, by index; -1: it is whole. And of a lot that was divided, its parts still under way. */
  parent: number
  parts: number
  /**
   * A component made for a lot: that lot by index and by serial, and which of its feeders it is; -1: none. And of a lot
   * that is assembled, units that have come by feeder, of which so many bad.
   */
  feeds: number
  feedsLot: number
  feeder: number
  came: number[]
  cameBad: number[]
  /** Units for which room is kept at its next station (blocking before service). */
  reserved: number
  touched: number
  /** What the operation that it has begun takes [ms], and what was left of it when it was interrupted; 0: it was not. */
  process: number
  left: number
  firstPass: boolean
  /** It has the material of all its operations with it. */
  kitted: boolean
  /** Nobody held it back although the rule said so: 0 not asked yet, 1 keeps the rule, 2 breaks it. */
  discipline: number
  slot: Slot
  releaseSlot: Slot
  /** While the record is not in use, the next of these; -1: none. */
  next: number
  /** Who comes after it in the line in which it waits. */
  behind: Job | null
  place: JobPlace
  /** Machine that it is on; -1: none. */
  machine: number
  /** Interval of its present move [ms]. */
  movedFrom: number
  departs: number
  arrives: number
}
/**
 * Where a lot is; `divided`: it goes in parts, and only its name is left. Here and below numbers stand for names: a name
 * is a reference, and to put one down while garbage is collected took a twelfth of the standard factory's instructions
 * (counted by Valgrind).
 */
export const whereabouts = { free: 0, planned: 1, divided: 2, moving: 3, queue: 4, machine: 5, stored: 6 } as const
export type JobPlace = (typeof whereabouts)[keyof typeof whereabouts]

/** What a machine is doing, apart from being held up. `unload`: the work on a batch is done, and its next lot is to be taken off. */
export const doing = { idle: 0, setup: 1, process: 2, hold: 3, unload: 4, blocked: 5 } as const
export type MachinePhase = (typeof doing)[keyof typeof doing]

/** Room without a limit before a station. */
export const NO_LIMIT = -1

/** What a station wants so that a machine could start. */
export const lack = { nothing: 0, work: 1, material: 2, operator: 3, technician: 4, space: 5 } as const
export type Lack = (typeof lack)[keyof typeof lack]

export interface Machine {
  station: number
  /** What `station` names: its state, and its model. */
  home: Station
  model: StationModel
  index: number
  number: number
  job: number
  /** Other lots on it: of a batch, to be taken off after that one. */
  mates: number[]
  phase: MachinePhase
  /** Whether time counts for the work in hand. */
  working: boolean
  down: boolean
  serviced: boolean
  /** Service was due before this lot, and nobody kept to it. */
  skipped: boolean
  /** A repair or service that waits for a technician. */
  waitsTechnician: boolean
  /** Work left of the phase when it was last (re)started [ms], and when that was. */
  left: number
  startedAt: number
  /** Time of the work that the calendar has ahead, of a machine that is being set up for it [ms]; 0: none. `processes/workAhead.ts`. */
  ahead: number
  /** The next event of a working machine is its failure, not its end. */
  willFail: boolean
  /** Operating time since renewal, and the age at which it fails [ms]; life 0: work does not age it. */
  age: number
  life: number
  /** Its age in the unit of its clock when it fails: time [ms] or units worked on. */
  lifetime: number
  /** Where age counts units: time of one unit of the lot in hand, or of the last one [ms]; until the first, 1. */
  cycle: number
  /** Process time of the lot in hand, or of the last one [ms]. */
  whole: number
  /** When it was last as new [ms]. */
  renewedAt: number
  /** A round has seen it in a condition that calls for service. */
  ailing: boolean
  /** Its mean and its chart; null where the process neither shifts nor is watched. */
  process: Process | null
  /** Setup family it is set for; -1: none. */
  family: number
  /** Divided lot that its last lot was a part of, by serial; -1: that was whole. */
  lot: number
  operators: number
  /** Pool that they are from, or who was there last came from; -1: nobody was there yet. */
  pool: number
  state: number
  since: number
  downSince: number
  stream: Stream
  slot: Slot
  breakdownSlot: Slot
  technicianSlot: Slot
  /** Service by the clock is due, or the next round comes. */
  serviceSlot: Slot
  /** Technician's work left when last (re)started [ms], when that was, and whether it counts down. */
  technicianLeft: number
  technicianSince: number
  attended: boolean
}

/** The process of one machine as far as it may leave its target. */
export interface Process {
  /** How far the mean is off target, in sigmas: nobody knows. 0: on target. */
  shift: number
  /** Time at work until it shifts next, while on target [ms]. */
  untilShift: number
  /** What the chart remembers of earlier samples. */
  memory: readonly number[]
  sampledAt: number
  /** A signal has stopped the machine, and somebody looks for a cause. */
  searching: boolean
  stream: Stream
}

/** Factors on what a station's work is made of. */
export type Effects = Record<StationParameter, number>

export interface Station {
  readonly index: number
  readonly model: StationModel
  /**
   * What every turn of a machine asks of the model, said again beside what it changes: the less memory a turn looks at,
   * the more of it is at hand.
   */
  readonly ages: boolean
  readonly moves: boolean
  readonly setsUp: boolean
  readonly beforeService: boolean
  readonly seed: number
  readonly meter: StationMeter
  /** Its machines. */
  readonly bays: Machine[]
  /** How many of them are at work: when all are, nobody need be woken for a lot that comes. */
  busy: number
  /** Lots waiting, in order of arrival. */
  queue: WaitingLine<Job>
  /** Lots finished upstream that want to come here, longest first: each still on its machine, or in the output store there. */
  wanting: WaitingLine<Job>
  /** Finished lots in the output store of this station, each holding one of its kanban cards. */
  stored: number
  /** Units in the queue and on their way to it. */
  buffered: number
  /** Units on machines that began only because there is room here for them afterwards (blocking before service). */
  reserved: number
  /** Stations that wait for room here before they begin. */
  hesitating: number[]
  /**
   * Somebody may wait for a place here: one of those, or the gate. Seldom so, and asked at every step: a flag in place of
   * three questions, which took 40 instructions an event.
   */
  awaited: boolean
  /** The gate from which lots come here first; null: they come from other stations only. */
  gate: Gate | null
  /** Lots at the station or on their way: what kanban cards are attached to. */
  lots: number
  cards: number
  dispatching: string
  /** The same rule by its place in the registry. */
  rule: number
  /** From service to service by operating time or by the clock, or from round to round [ms]; 0: none. */
  serviceInterval: number
  /** Pools there now that may run it; without any it is closed. A station that needs nobody counts one for ever. */
  staffed: number
  /** Up to when the hours of its machines are paid [ms]. */
  paidTo: number
  /** Control chart in force, and its design; '': none. */
  chart: string
  chartArgs: AnyArgs
  /** From sample to sample [ms], and units in a sample. */
  samplingInterval: number
  sampleSize: number
  /** Set when a machine could start but for lack of … ; read by views. */
  waitsFor: Lack
  /** Slot for the longest wait of lots that wait for a batch to fill; null: the station works on single lots. */
  batchSlot: Slot | null
  /** Machines that are there, the first of the model's. */
  installed: number
  /** Units that fit before it now, or no limit: a number as well, which is asked at every step. */
  buffer: number
  /** Factors on its parameters now, and those of them that projects have brought for good: `processes/effects.ts`. */
  effects: Effects
  improved: Effects
  /**
   * It is on the list of stations to look at before time goes on, and who comes after it there; -1: nobody. A chain, for
   * to join a ring takes 35 instructions.
   */
  awake: boolean
  nextAwake: number
  /** Nothing but setups, work on single lots and failures by the clock can happen at it now, and nobody listens: `processes/plain.ts`. */
  plain: boolean
}

export interface Pool {
  /** People who belong to it, and how many there shall be: the difference leaves or is recruited. */
  headcount: number
  wanted: number
  /** Those who still learn, by when they came; recruits who come at their time [ms]. */
  newcomers: { heads: number; since: number }[]
  recruits: { heads: number; at: number }[]
  /** On its shift, or working beyond it. */
  onDuty: boolean
  present: number
  free: number
  /** Overtime after each shift [ms]: in force, and decided to be so from a moment on. */
  overtime: number
  nextOvertime: number
  overtimeFrom: number
  /** Since when it has been working beyond its shift; -1: it does not. And how long it did today [ms]. */
  beyondSince: number
  beyondToday: number
  /** Smoothed overtime [hours a week and head]. */
  strain: number
  /** Factors on process time, minor stops and sigma where its people work. */
  timeFactor: number
  stopsFactor: number
  sigmaFactor: number
  /** Stations that wait for an operator. */
  waiting: number[]
  /** Factor on the probability of absence. */
  absence: number
  stream: Stream
  overtimeSlot: Slot | null
}

export interface Crew {
  present: number
  free: number
  /** Machines that wait for a technician, longest first. */
  waiting: number[]
}
