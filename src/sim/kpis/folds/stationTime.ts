/**
 * Where the hours of each station's machines went, by state, and how long its lots took against the nominal time.
 * A machine is in exactly one state at any moment, so the states add up to the time told of.
 */

import type { Facts } from '../../facts'
import type { Model } from '../../model'
import { fold } from '../kpi'

export type MachineState = Parameters<Facts['machineTurned']>[3]

/** Places of the sums of one station: ms by state, then process and nominal ms of lots begun and nominal ms of units rejected, the units begun and rejected, and ms of work that failures undid. */
export const place = {
  off: 0,
  down: 1,
  maintenance: 2,
  quality: 3,
  setup: 4,
  running: 5,
  blocked: 6,
  starved: 7,
  process: 8,
  nominal: 9,
  rejected: 10,
  unitsBegun: 11,
  unitsRejected: 12,
  undone: 13,
} as const satisfies Record<
  MachineState | 'process' | 'nominal' | 'rejected' | 'unitsBegun' | 'unitsRejected' | 'undone',
  number
>
export const STATION_STRIDE = 14

/** Nominal time of one unit of each product at each station: the mean over its visits there [ms]. */
function unitTimes(model: Model): Float64Array {
  const count = model.products.length
  const times = new Float64Array(model.stations.length * count)
  const visits = new Float64Array(times.length)
  for (const [product, { route }] of model.products.entries()) {
    for (const { station, processTime } of route) {
      times[station * count + product]! += processTime.mean
      visits[station * count + product]! += 1
    }
  }
  return times.map((time, i) => (visits[i]! > 0 ? time / visits[i]! : 0))
}

/** The states that come most often are compared first: a look-up by name takes ten times as long. */
function placeOf(state: MachineState): number {
  return state === 'running' ? place.running : state === 'starved' ? place.starved : place[state]
}

export const stationTime = fold({
  start: (model) => ({
    sum: new Float64Array(model.stations.length * STATION_STRIDE),
    products: model.products.length,
    unitTime: unitTimes(model),
    /** Sum that each machine's present state adds to, and since when; -1: not told yet. */
    at: new Float64Array(model.machineStation.length).fill(-1),
    since: new Float64Array(model.machineStation.length),
  }),
  on: {
    machineTurned: (tally, at, station, machine, state) => {
      const before = tally.at[machine]!
      if (before >= 0) tally.sum[before]! += at - tally.since[machine]!
      tally.at[machine] = station * STATION_STRIDE + placeOf(state)
      tally.since[machine] = at
    },
    jobStarted: ({ sum }, _at, _job, station, quantity, process, nominal) => {
      const first = station * STATION_STRIDE
      sum[first + place.process]! += process
      sum[first + place.nominal]! += nominal
      sum[first + place.unitsBegun]! += quantity
    },
    workLost: ({ sum }, _at, _job, station, done, anew) => {
      if (anew) sum[station * STATION_STRIDE + place.undone]! += done
    },
    jobInterrupted: ({ sum }, _at, _job, station, quantity, left, nominal) => {
      const first = station * STATION_STRIDE
      sum[first + place.process]! -= left
      sum[first + place.nominal]! -= nominal
      sum[first + place.unitsBegun]! -= quantity
    },
    unitsScrapped: (tally, _at, station, product, quantity) => {
      const time = tally.unitTime[station * tally.products + product]!
      tally.sum[station * STATION_STRIDE + place.rejected]! += quantity * time
      tally.sum[station * STATION_STRIDE + place.unitsRejected]! += quantity
    },
    unitsReworked: (tally, _at, station, product, quantity) => {
      const time = tally.unitTime[station * tally.products + product]!
      tally.sum[station * STATION_STRIDE + place.rejected]! += quantity * time
      tally.sum[station * STATION_STRIDE + place.unitsRejected]! += quantity
    },
  },
  settle: (tally, now, sum) => {
    for (let machine = 0; machine < tally.at.length; machine++) {
      if (tally.at[machine]! >= 0) sum[tally.at[machine]!]! += now - tally.since[machine]!
    }
  },
})

/** Machine time of a station within its shifts [ms]. */
export function staffedTime(sum: Float64Array, station: number): number {
  let time = 0
  for (let state = place.down; state <= place.starved; state++) time += sum[station * STATION_STRIDE + state]!
  return time
}

/**
 * Time in which a station is not idle for lack of work, nor held up by the next station: it works, changes over, or
 * cannot work although it should (down, serviced, stopped for quality) [ms].
 */
export function loadedTime(sum: Float64Array, station: number): number {
  let time = 0
  for (let state = place.down; state <= place.running; state++) time += sum[station * STATION_STRIDE + state]!
  return time
}

/** The station that limits the plant: loaded for the greatest share of its staffed time; -1 without any. */
export function constraintOf(sum: Float64Array, model: Model): number {
  let constraint = -1
  let most = -1
  for (let station = 0; station < model.stations.length; station++) {
    const staffed = staffedTime(sum, station)
    const load = staffed > 0 ? loadedTime(sum, station) / staffed : -1
    if (load > most) {
      most = load
      constraint = station
    }
  }
  return constraint
}
