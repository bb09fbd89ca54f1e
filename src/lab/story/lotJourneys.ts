/**
 * How every lot spent its time on the floor, from release to finished stock: what a bike waited for, station by station,
 * and the little time in which somebody worked on it. The stages of a lot add up to its flow time, to the millisecond.
 */

import type { Listener, Model } from '../../sim'

/** Of one unit: waiting for a machine, for its changeover, for work on its lot-mates, for repair or the next shift, for room, being carried; and work on it. */
export const lotStages = ['queue', 'setup', 'lot', 'stopped', 'blocked', 'move', 'work'] as const
export type LotStage = (typeof lotStages)[number]
const STAGES = lotStages.length
const [QUEUE, SETUP, LOT, STOPPED, BLOCKED, MOVE, WORK] = [0, 1, 2, 3, 4, 5, 6] as const

export interface LotJourney {
  /** When it was finished [ms], and its good units. */
  readonly at: number
  readonly good: number
  readonly flowTime: number
  /** Whether it began at the beginning of its route: lots that the company opened with stand somewhere on theirs. */
  readonly whole: boolean
  /** Of the flow time, nights, weekends and whenever else no machine is manned [ms]. */
  readonly closed: number
  /** [ms] by station and stage: `station * lotStages.length + stage`. */
  readonly times: Float64Array
}

interface Underway {
  readonly product: number
  whole: boolean
  readonly times: Float64Array
  readonly closedBefore: number
  /** The last mark on its way, where it is, and what it waits for there. */
  mark: number
  station: number
  /** Work of the whole lot and of one unit of it, of what is in work [ms]. */
  process: number
  share: number
}

export interface LotJourneys {
  readonly listener: Listener
  readonly finished: () => readonly LotJourney[]
}

export function followLots(model: Model): LotJourneys {
  const underway = new Map<number, Underway>()
  const finished: LotJourney[] = []
  /** Units sent back, on their way to the station that puts them right, as a lot of their own. */
  const sentBack: { readonly quantity: number; readonly lot: Underway }[] = []
  /** Lots whose beginning was not told. */
  const unknown = new Set<number>()
  const lastFinished = new Map<number, number>()
  const setups = followSetups(model)
  const closing = followClosing(model)

  function add(lot: Underway, station: number, stage: number, time: number): void {
    lot.times[station * STAGES + stage]! += time
  }

  /** What lies between the end of an operation and the next mark: carrying, and before it whatever kept the lot there. */
  function leave(lot: Underway, at: number, isLast: boolean): void {
    if (lot.station < 0) return
    const gap = at - lot.mark
    const move = isLast ? 0 : Math.min(gap, model.stations[lot.station]!.spec.moveTime.mean)
    add(lot, lot.station, BLOCKED, gap - move)
    add(lot, lot.station, MOVE, move)
  }

  const listener: Listener = {
    machineTurned: (at, station, machine, state) => {
      setups.turn(at, station, machine, state)
      closing.turn(at, machine, state)
    },
    jobReleased: (at, job, product) => {
      const times = new Float64Array(model.stations.length * STAGES)
      underway.set(job, {
        times,
        closedBefore: closing.until(at),
        mark: at,
        station: -1,
        process: 0,
        share: 0,
        product,
        whole: true,
      })
    },
    jobQueued: (at, job, station, quantity) => {
      let lot = underway.get(job)
      if (lot === undefined) {
        const place = unknown.has(job) ? -1 : sentBack.findIndex((back) => back.quantity === quantity)
        if (place < 0) {
          unknown.add(job)
          return
        }
        lot = sentBack.splice(place, 1)[0]!.lot
        underway.set(job, lot)
      }
      if (lot.station < 0) lot.whole = model.products[lot.product]!.route[0]!.station === station
      leave(lot, at, false)
      lot.station = station
      lot.mark = at
    },
    jobStarted: (at, job, station, quantity, process) => {
      const setup = setups.take(at, station)
      const lot = underway.get(job)
      if (lot === undefined) return
      const wait = at - lot.mark
      const changeover = Math.min(setup, wait)
      add(lot, station, SETUP, changeover)
      add(lot, station, QUEUE, wait - changeover)
      lot.mark = at
      lot.process = process
      lot.share = process / quantity
    },
    jobInterrupted: (at, job, station, quantity, left) => {
      const lot = underway.get(job)
      if (lot === undefined) return
      const elapsed = at - lot.mark
      const process = Math.min(lot.process - left, elapsed)
      add(lot, station, WORK, process / quantity)
      add(lot, station, LOT, process - process / quantity)
      add(lot, station, STOPPED, elapsed - process)
      lot.mark = at
    },
    jobFinished: (at, job, station) => {
      lastFinished.set(station, job)
      const lot = underway.get(job)
      if (lot === undefined) return
      const elapsed = at - lot.mark
      const process = Math.min(lot.process, elapsed)
      const work = Math.min(lot.share, process)
      add(lot, station, WORK, work)
      add(lot, station, LOT, process - work)
      add(lot, station, STOPPED, elapsed - process)
      lot.mark = at
    },
    unitsReworked: (_at, station, _product, quantity) => {
      const lot = underway.get(lastFinished.get(station) ?? -1)
      if (lot !== undefined) sentBack.push({ quantity, lot: { ...lot, times: lot.times.slice() } })
    },
    jobCompleted: (at, job, _product, good, flowTime) => {
      const lot = underway.get(job)
      underway.delete(job)
      if (lot === undefined) return
      leave(lot, at, true)
      const { times, whole, closedBefore } = lot
      finished.push({ at, good, flowTime, whole, closed: closing.until(at) - closedBefore, times })
    },
    jobEnded: (_at, job) => {
      underway.delete(job)
    },
  }
  return { listener, finished: () => finished }
}

/** Changeover time of each machine since its last lot. */
function followSetups(model: Model) {
  const since = model.machineStation.map(() => -1)
  const gathered = model.machineStation.map(() => 0)
  return {
    turn: (at: number, _station: number, machine: number, state: string): void => {
      if (since[machine]! >= 0) gathered[machine]! += at - since[machine]!
      since[machine] = state === 'setup' ? at : -1
    },
    /** What the lot that begins now had its machine changed over for; a machine under changeover goes before others. */
    take: (at: number, station: number): number => {
      for (const machine of model.stations[station]!.machines) {
        if (since[machine]! >= 0) {
          gathered[machine]! += at - since[machine]!
          since[machine] = at
        }
      }
      const machine = model.stations[station]!.machines.find((each) => gathered[each]! > 0)
      if (machine === undefined) return 0
      const time = gathered[machine]!
      gathered[machine] = 0
      return time
    },
  }
}

/** Time in which every machine is off. */
function followClosing(model: Model) {
  const off = model.machineStation.map(() => true)
  let open = 0
  let since = 0
  let gathered = 0
  return {
    turn: (at: number, machine: number, state: string): void => {
      const isOff = state === 'off'
      if (off[machine] === isOff) return
      off[machine] = isOff
      if (!isOff && open++ === 0) gathered += at - since
      if (isOff && --open === 0) since = at
    },
    until: (at: number): number => gathered + (open === 0 ? at - since : 0),
  }
}
