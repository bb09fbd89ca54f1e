/**
 * How things went so far, folded from facts while a run is played or replayed: levels, satisfaction and what moved it,
 * deliveries and crossings. Bounded: levels thin themselves out, and of what comes one by one the last are kept.
 */

import { followGoodwill, type Grievance, grievances } from '../lab/story/goodwill'
import { SCORE_DAYS } from '../lab/window'
import { DAY, HOUR, type Listener, type Model } from '../sim'
import type { Crossing, Experiences, Histories, Receipt } from './game'
import { keepSamples } from './samples'

const STEP = 4 * HOUR
/** Deliveries and crossings kept of each supplier and lane. */
const LAST = 24

export interface HistoryKeeper {
  readonly listeners: readonly Listener[]
  /** The same object as before while nothing has been added. */
  readonly read: (now: number) => Histories
}

export function keepHistories(model: Model): HistoryKeeper {
  const { points, stations, segments } = model
  const levels = new Float64Array(points.length + stations.length + 1)
  const queueAt = points.length
  const wipAt = points.length + stations.length
  for (const [index, { id }] of points.entries()) {
    levels[index] = model.scenario.stockPoints.find((spec) => spec.id === id)?.initial ?? 0
  }
  const moods = Float64Array.from(segments, ({ spec }) => spec.satisfaction)
  const samples = keepSamples(levels, STEP)
  const days = keepSamples(moods, DAY)
  const goodwill = followGoodwill(model)
  /** What experiences had cost at the end of each of the last days, oldest first. */
  const costs: Cost[][] = [segments.map(() => nothing())]
  const receipts: Receipt[][] = model.supplierIds.map(() => [])
  const crossings: Crossing[][] = model.lanes.map(() => [])
  const departed = new Map<number, number>()
  let told = 0
  let last: Histories | null = null
  let lastSeen = -1

  const change = (at: number, place: number, by: number): void => {
    samples.until(at)
    levels[place]! += by
  }
  const costsNow = (now: number): Cost[] =>
    goodwill.stories(now).map(({ delivered, cancelled, declined, lost }) => ({
      count: delivered + cancelled + declined,
      lost,
    }))

  const listener: Listener = {
    stockMoved: (at, point, onHand) => change(at, point, onHand - levels[point]!),
    jobQueued: (at, _job, station, quantity) => change(at, queueAt + station, quantity),
    jobStarted: (at, _job, station, quantity) => change(at, queueAt + station, -quantity),
    jobInterrupted: (at, _job, station, quantity) => change(at, queueAt + station, quantity),
    jobReleased: (at, _job, _product, quantity) => change(at, wipAt, quantity),
    jobCompleted: (at, _job, _product, good) => change(at, wipAt, -good),
    unitsScrapped: (at, _station, _product, quantity) => change(at, wipAt, -quantity),
    satisfactionMoved: (at, segment, satisfaction) => {
      days.until(at)
      moods[segment] = satisfaction
      told++
    },
    materialReceived: (at, point, supplier, quantity, defective, leadTime, late) => {
      const item = points[point]!.itemId
      keep(receipts[supplier]!, { at, item, quantity, defective, leadTime, late })
      told++
    },
    shipmentDeparted: (at, shipment) => {
      departed.set(shipment, at)
    },
    shipmentArrived: (at, shipment, lane) => {
      const left = departed.get(shipment)
      departed.delete(shipment)
      if (left === undefined) return
      keep(crossings[lane]!, { at, transit: at - left })
      told++
    },
    dayEnded: (at) => {
      costs.push(costsNow(at))
      if (costs.length > SCORE_DAYS + 1) costs.shift()
      told++
    },
  }

  function readAll(now: number): Histories {
    const columns = samples.columns()
    const [before] = costs
    const costsHere = costsNow(now)
    return {
      at: samples.times(),
      onHand: byId(points, (index) => columns[index]!),
      queue: byId(stations, (index) => columns[queueAt + index]!),
      wip: columns[wipAt]!,
      days: days.times(),
      satisfaction: byId(segments, (index) => days.columns()[index]!),
      experiences: byId(segments, (index) => between(before![index]!, costsHere[index]!)),
      receipts: Object.fromEntries(model.supplierIds.map((id, index) => [id, [...receipts[index]!]])),
      crossings: byId(model.lanes, (index) => [...crossings[index]!]),
    }
  }

  return {
    // Goodwill hears first: what it has heard by midnight is what the day cost.
    listeners: [goodwill.listener, listener],
    read: (now) => {
      samples.until(now)
      days.until(now)
      const seen = told + samples.taken() + days.taken()
      if (last === null || seen !== lastSeen) last = readAll(now)
      lastSeen = seen
      return last
    },
  }
}

interface Cost {
  readonly count: number
  readonly lost: Readonly<Record<Grievance, number>>
}

const each = (read: (grievance: Grievance) => number): Record<Grievance, number> =>
  Object.fromEntries(grievances.map((grievance) => [grievance, read(grievance)])) as Record<Grievance, number>

const nothing = (): Cost => ({ count: 0, lost: each(() => 0) })

/** In the mean of the experiences made in between. */
function between(before: Cost, after: Cost): Experiences {
  const count = after.count - before.count
  return { count, lost: each((what) => (count > 0 ? (after.lost[what] - before.lost[what]) / count : 0)) }
}

function keep<Thing>(list: Thing[], thing: Thing): void {
  list.push(thing)
  if (list.length > LAST) list.shift()
}

const byId = <Value>(list: readonly { readonly id: string }[], read: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(list.map(({ id }, index) => [id, read(index)]))
