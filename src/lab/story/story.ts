/** What happened in one run and why, read from its replay: all that the debrief tells, as plain data. */

import type { Case, Command } from '../../content/case'
import { compile, DAY, type KpiId, type KpiPart, measure, replay } from '../../sim'
import { type Goal, goalsOf, starsOf } from '../stars'
import { SCORE_DAYS, scoreStart, type Window, windowAt } from '../window'
import { followGoodwill, type SegmentStory } from './goodwill'
import { type MethodTruth, methodTruths, type SupplierTruth, supplierTruths } from './hiddenTruth'
import { followInterruptions, type Interruption } from './interruptions'
import { type FloorLadder, ladderOf } from './ladder'
import { followLots } from './lotJourneys'
import { followOrders, type OrderLadder, orderLadderOf } from './orderJourneys'

/** Measures of the time line. */
export const seriesIds = ['goodOutput', 'onTimeInFull', 'wip', 'cash'] as const
export type SeriesId = (typeof seriesIds)[number]

export interface StationTime {
  readonly station: string
  /** Machine hours of the whole run by kind; ids as in `sim/kpis/oee.ts`. */
  readonly hours: Readonly<Record<string, number>>
  readonly oee: number | null
}

export interface Story {
  /** How far it was played [ms], and how far it could have been. */
  readonly at: number
  readonly length: number
  readonly days: number
  readonly bankrupt: boolean
  readonly goals: readonly Goal[]
  readonly stars: 0 | 1 | 2 | 3
  readonly trail: readonly {
    readonly day: number
    readonly efficiency: number | null
    readonly satisfaction: number | null
  }[]
  /** A value for each week, the last one over the last seven days; cash is what stands in the bank at its end. */
  readonly weekly: Readonly<Record<SeriesId, readonly (number | null)[]>>
  readonly weekEnds: readonly number[]
  readonly openingCash: number
  /** Over the last four weeks, in points of the score: they add up with it to 100. */
  readonly efficiency: number | null
  readonly losses: readonly KpiPart[]
  /** Over the whole run [cent]: sales, then costs as deductions. */
  readonly accounts: readonly KpiPart[]
  readonly profit: number
  readonly stations: readonly StationTime[]
  readonly constraint: StationTime | null
  /** Over the first and the last four weeks; the first is null where the two would overlap. */
  readonly floor: { readonly first: FloorLadder | null; readonly last: FloorLadder | null }
  readonly orders: { readonly first: OrderLadder | null; readonly last: OrderLadder | null }
  readonly segments: readonly SegmentStory[]
  readonly interruptions: readonly Interruption[]
  readonly suppliers: readonly (SupplierTruth & {
    readonly onTime: number | null
    readonly ppm: number | null
    readonly receipts: number
  })[]
  readonly methods: readonly MethodTruth[]
}

export function storyOf(
  { scenario, objectives }: Pick<Case, 'scenario' | 'objectives'>,
  seed: number,
  log: readonly Command[],
  until: number,
): Story {
  const model = compile(scenario)
  const measures = measure(model)
  const lots = followLots(model)
  const orders = followOrders(model)
  const goodwill = followGoodwill(model)
  const interruptions = followInterruptions(model)
  const receipts = model.supplierIds.map(() => 0)
  const world = replay(model, seed, log, until, [
    measures.listener,
    lots.listener,
    orders.listener,
    goodwill.listener,
    interruptions.listener,
    { materialReceived: (_at, _point, supplier) => void receipts[supplier]!++ },
  ])
  const { now } = world
  const window = windowAt(measures, now)
  const goals = goalsOf(objectives, window)
  const weekEnds = weekEndsOf(window.days)
  const stations = stationsOf(window.partsSince('oee', 0))
  const span = SCORE_DAYS * DAY
  const isLong = now >= 2 * span
  const lastFrom = Math.max(0, now - span)
  const onTime = window.partsSince('supplierOnTime', 0)
  const ppm = window.partsSince('supplierPpm', 0)
  return {
    at: now,
    length: scenario.length,
    days: window.days,
    bankrupt: world.bankrupt,
    goals,
    stars: starsOf(goals, world.bankrupt),
    trail: weekEnds.map((day) => ({
      day,
      efficiency: window.read('efficiency', Math.max(0, day - SCORE_DAYS), day),
      satisfaction: window.read('satisfaction', Math.max(0, day - SCORE_DAYS), day),
    })),
    weekly: weeklyOf(window, weekEnds, scenario.company.cash),
    weekEnds,
    openingCash: scenario.company.cash,
    efficiency: window.since('efficiency', scoreStart(window)),
    losses: window.partsSince('efficiency', scoreStart(window)),
    accounts: window.partsSince('profit', 0),
    profit: window.since('profit', 0) ?? 0,
    stations,
    constraint: constraintOf(stations),
    floor: {
      first: isLong ? ladderOf(model, lots.finished(), 0, span) : null,
      last: ladderOf(model, lots.finished(), lastFrom, now + 1),
    },
    orders: {
      first: isLong ? orderLadderOf(orders.delivered(), 0, span) : null,
      last: orderLadderOf(orders.delivered(), lastFrom, now + 1),
    },
    segments: goodwill.stories(now),
    interruptions: interruptions.all(now),
    suppliers: supplierTruths(scenario).map((truth, index) => ({
      ...truth,
      onTime: readingOf(onTime, truth.supplier),
      ppm: readingOf(ppm, truth.supplier),
      receipts: receipts[index] ?? 0,
    })),
    methods: methodTruths(world),
  }
}

/** The days at which weeks end, and the last day of all. */
function weekEndsOf(days: number): readonly number[] {
  const ends = Array.from({ length: Math.floor(days / 7) }, (_, week) => 7 * (week + 1))
  return days % 7 === 0 ? ends : [...ends, days]
}

function weeklyOf(window: Window, weekEnds: readonly number[], openingCash: number): Story['weekly'] {
  // A week that was not played to its end is told over the last seven days: two days say little of a rate.
  const read = (id: KpiId) => weekEnds.map((day) => window.read(id, Math.max(0, day - 7), day))
  return {
    goodOutput: read('goodOutput'),
    onTimeInFull: read('onTimeInFull'),
    wip: read('wip'),
    cash: weekEnds.map((day) => {
      const change = window.read('cash', 0, day)
      return change === null ? null : openingCash + change
    }),
  }
}

const readingOf = (parts: readonly KpiPart[], id: string): number | null =>
  parts.find((part) => part.id === id)?.value ?? null

function stationsOf(parts: readonly KpiPart[]): readonly StationTime[] {
  return parts.slice(1).map(({ id, value, parts: tree = [] }) => ({
    station: id,
    oee: value,
    hours: Object.fromEntries(tree.filter(({ unit }) => unit === 'hours').map((part) => [part.id, part.value ?? 0])),
  }))
}

/** The station that limits the plant, as `sim/kpis` finds it: neither idle nor held up for the greatest share of its staffed time. */
function constraintOf(stations: readonly StationTime[]): StationTime | null {
  const load = ({ hours }: StationTime) => (hours.staffed! > 0 ? hours.planned! / hours.staffed! : -1)
  return stations.reduce<StationTime | null>(
    (most, each) => (most === null || load(each) > load(most) ? each : most),
    null,
  )
}
