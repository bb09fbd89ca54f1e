/**
 * What the plant's hours were worth and where they went [cent], beside the books: the sums of the efficiency score.
 * An hour of a machine is valued at `hourCost` of its station, the machine's own rate and its operators' wages.
 */

import type { Model } from '../../model'
import { HOUR } from '../../units'
import { fold } from '../kpi'
import { type Books, books, booksPlaces } from './books'
import type { MachineState } from './stationTime'

/** Places of the sums after those of the books: cents of machine time by kind. */
export const effortPlaces = {
  /** Time lost in these states. */
  down: 0,
  maintenance: 1,
  quality: 2,
  setup: 3,
  /** Process time beyond nominal of the lots begun. */
  speed: 4,
  /** Nominal work of the lots begun. */
  begun: 5,
  /** Nominal work that was in units scrapped, or that units sent back must have again. */
  rejected: 6,
} as const
const PLACES = 7

const STATE_PLACE: Readonly<Partial<Record<MachineState, number>>> = effortPlaces

/** Nominal work in one unit, with no allowance for idleness [cent]. */
export function nominalWork(model: Model, product: number): number {
  return workBetween(model, product, 0, model.products[product]!.route.length - 1)
}

function workBetween(model: Model, product: number, first: number, last: number): number {
  let work = 0
  for (const { station, processTime } of model.products[product]!.route.slice(first, last + 1)) {
    work += (processTime.mean / HOUR) * model.stations[station]!.hourCost
  }
  return work
}

/** Work of one unit of each product by station where it is rejected: `scrapped` lost, `reworked` to be done again. */
function rejectedWork(model: Model): { scrapped: Float64Array; reworked: Float64Array } {
  const count = model.products.length
  const scrapped = new Float64Array(model.stations.length * count)
  const reworked = new Float64Array(model.stations.length * count)
  for (const [product, { route }] of model.products.entries()) {
    for (const [last, { station, inspection }] of route.entries()) {
      if (inspection === null) continue
      scrapped[station * count + product] = workBetween(model, product, 0, last)
      if (inspection.reworkFrom === null) continue
      reworked[station * count + product] = workBetween(model, product, inspection.reworkFrom, last)
    }
  }
  return { scrapped, reworked }
}

interface Effort extends Books {
  /** Place of the first of these sums. */
  readonly first: number
  readonly products: number
  /** Cents of one ms of a machine, by station. */
  readonly rate: Float64Array
  readonly scrapped: Float64Array
  readonly reworked: Float64Array
  /** Sum that each machine's present state adds to, -1 for none; since when; at what rate. */
  readonly at: Float64Array
  readonly turned: Float64Array
  readonly cost: Float64Array
}

export const effort = fold<Effort>({
  start: (model) => {
    const first = booksPlaces.end(model)
    const machines = model.machineStation.length
    return {
      ...books.start(model),
      sum: new Float64Array(first + PLACES),
      first,
      products: model.products.length,
      rate: Float64Array.from(model.stations, ({ hourCost }) => hourCost / HOUR),
      ...rejectedWork(model),
      at: new Float64Array(machines).fill(-1),
      turned: new Float64Array(machines),
      cost: Float64Array.from(model.machineStation, (station) => model.stations[station]!.hourCost / HOUR),
    }
  },
  on: {
    ...books.on,
    machineTurned: (tally, at, _station, machine, state) => {
      const before = tally.at[machine]!
      if (before >= 0) tally.sum[before]! += tally.cost[machine]! * (at - tally.turned[machine]!)
      const place = STATE_PLACE[state]
      tally.at[machine] = place === undefined ? -1 : tally.first + place
      tally.turned[machine] = at
    },
    jobStarted: (tally, _at, _job, station, _quantity, process, nominal) => {
      const rate = tally.rate[station]!
      tally.sum[tally.first + effortPlaces.speed]! += (process - nominal) * rate
      tally.sum[tally.first + effortPlaces.begun]! += nominal * rate
    },
    jobInterrupted: (tally, _at, _job, station, _quantity, left, nominal) => {
      const rate = tally.rate[station]!
      tally.sum[tally.first + effortPlaces.speed]! -= (left - nominal) * rate
      tally.sum[tally.first + effortPlaces.begun]! -= nominal * rate
    },
    unitsScrapped: (tally, _at, station, product, quantity) => {
      tally.sum[tally.first + effortPlaces.rejected]! += quantity * tally.scrapped[station * tally.products + product]!
    },
    unitsReworked: (tally, _at, station, product, quantity) => {
      tally.sum[tally.first + effortPlaces.rejected]! += quantity * tally.reworked[station * tally.products + product]!
    },
  },
  settle: (tally, now, sum) => {
    books.settle!(tally, now, sum)
    for (let machine = 0; machine < tally.at.length; machine++) {
      const place = tally.at[machine]!
      if (place >= 0) sum[place]! += tally.cost[machine]! * (now - tally.turned[machine]!)
    }
  },
})
