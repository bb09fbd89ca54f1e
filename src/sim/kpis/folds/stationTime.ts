/**
 * Where the hours of each station's machines went, by state, and how long its lots took against the nominal time.
 * A machine is in exactly one state at any moment, so the states add up to the time told of.
 */

import { readSpent, SHOWN_STATES, shownState } from '../../meters'
import type { Model } from '../../model'
import { fold } from '../kpi'

/**
 * Places of the sums of one station: ms of its machines by state; process and nominal ms of lots begun, and the units
 * begun; then nominal ms of units rejected, those units, and ms of work that failures undid.
 */
export const place = {
  ...shownState,
  process: SHOWN_STATES,
  nominal: SHOWN_STATES + 1,
  unitsBegun: SHOWN_STATES + 2,
  rejected: SHOWN_STATES + 3,
  unitsRejected: SHOWN_STATES + 4,
  undone: SHOWN_STATES + 5,
} as const
export const STATION_STRIDE = SHOWN_STATES + 6

/** Nominal time of one unit of each product at each station: the mean over its visits there [ms]. */
function unitTimes(model: Model): Float64Array {
  const count = model.products.length
  const times = new Float64Array(model.stations.length * count)
  const visits = new Float64Array(times.length)
  for (const [product, { route }] of model.products.entries()) {
    for (const { station, nominal } of route) {
      times[station * count + product]! += nominal
      visits[station * count + product]! += 1
    }
  }
  return times.map((time, i) => (visits[i]! > 0 ? time / visits[i]! : 0))
}

export const stationTime = fold({
  start: (model) => ({
    sum: new Float64Array(model.stations.length * STATION_STRIDE),
    products: model.products.length,
    unitTime: unitTimes(model),
  }),
  on: {
    workLost: ({ sum }, _at, _job, station, done, anew) => {
      if (anew) sum[station * STATION_STRIDE + place.undone]! += done
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
  settle: (_tally, now, sum, meters) => {
    readSpent(meters, now, sum, STATION_STRIDE)
    for (let station = 0, first = 0; station < meters.stations.length; station++, first += STATION_STRIDE) {
      const { process, nominal, unitsBegun } = meters.stations[station]!
      sum[first + place.process] = process
      sum[first + place.nominal] = nominal
      sum[first + place.unitsBegun] = unitsBegun
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
