/**
 * The beer distribution game as a scenario file (Sterman 1989). A turn is a week. At its first hour goods arrive; an hour
 * later orders are read and filled; at the third the next orders are placed, which the supplier reads two weeks on, and
 * whose goods arrive another two weeks on. The factory's brewing takes three weeks in all.
 */
import { advance, HOUR, type Listener, open, type Scenario, WEEK } from '../../../src/sim/index'
import { constant } from '../../support/play'
import { type StockPointJson, SUPPLIER, supplyChain, traceOf } from './supplyChain'

const SITES = ['retailer', 'wholesaler', 'distributor', 'factory'] as const
const TURN = 168
const READ = 1
const ORDER = 3
/** What flows when the game begins, and what the first weeks order whatever anybody thinks. */
const FLOW = 4
const FORCED_WEEKS = 4
const STOCK_COST = 0.5
const BACKLOG_COST = 1

type Policy = Pick<StockPointJson, 'replenishment' | 'forecast'>

const hours = (length: number): string => `${length} h`

/** How a stage stands when the game begins: four cases in each box of goods, and in each box of orders. */
function opening(stage: number): StockPointJson['openingTransit'] {
  const source = SITES[stage + 1] ?? SUPPLIER
  const goods = stage < 3 ? [0, 1] : [0, 1, 2]
  const orders = stage < 3 ? [0, 1] : []
  return [
    ...goods.map((week) => ({ source, quantity: FLOW, arrives: hours(week * TURN) })),
    ...orders.map((week) => ({ source, quantity: FLOW, what: 'order' as const, arrives: hours(week * TURN + READ) })),
  ]
}

export function beerGame(weeks: number, policy: (stage: number) => Policy): Scenario {
  const demand = Array.from({ length: weeks }, (_, week) => (week < FORCED_WEEKS ? FLOW : 2 * FLOW))
  return supplyChain(
    SITES.map((site, stage) => ({
      site,
      source: SITES[stage + 1] ?? SUPPLIER,
      transit: constant(hours(2 * TURN - READ)),
      point: {
        initial: 12,
        review: { every: hours(TURN), offset: hours(ORDER) },
        orderDelay: hours(stage < 3 ? 2 * TURN + READ - ORDER : 0),
        firmOrders: Array.from({ length: FORCED_WEEKS }, () => FLOW),
        openingTransit: opening(stage),
        ...policy(stage),
      },
      ...(stage === 0 ? { demand: traceOf(demand, TURN, READ) } : {}),
    })),
    constant(hours(3 * TURN - ORDER)),
  )
}

/** A week of the game: incoming orders, goods received, stock and backlog at its end, orders placed; by stage. */
export type Week = readonly [week: number, ...columns: readonly number[][]]

export interface BeerGameOutcome {
  readonly weeks: readonly Week[]
  readonly costs: readonly number[]
  readonly peakOrders: readonly number[]
  readonly mostBacklogs: readonly number[]
}

export function playBeerGame(scenario: Scenario, weeks: number): BeerGameOutcome {
  let incoming = [0, 0, 0, 0]
  let received = [0, 0, 0, 0]
  let ordered = [0, 0, 0, 0]
  const place = (_at: number, stage: number, _source: number, quantity: number): void => {
    ordered[stage]! += quantity
  }
  const listener: Listener = {
    stockAsked: (_at, stage, asked) => {
      incoming[stage]! += asked
    },
    stockMoved: (_at, stage, _onHand, change) => {
      if (change > 0) received[stage]! += change
    },
    transferOrdered: place,
    materialOrdered: place,
  }
  const world = open(scenario, 1, [listener])
  const table = Array.from({ length: weeks }, (_, week): Week => {
    advance(world, week * WEEK + (ORDER + 1) * HOUR)
    const row: Week = [
      week + 1,
      incoming,
      received,
      world.points.map(({ onHand }) => onHand),
      world.points.map(({ backlogUnits }) => backlogUnits),
      ordered,
    ]
    incoming = [0, 0, 0, 0]
    received = [0, 0, 0, 0]
    ordered = [0, 0, 0, 0]
    return row
  })
  const byStage = <T>(of: (stage: number) => T): T[] => SITES.map((_, stage) => of(stage))
  const column = (which: 3 | 4 | 5, stage: number): number[] => table.map((row) => row[which]![stage]!)
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0)
  return {
    weeks: table,
    costs: byStage((stage) => STOCK_COST * sum(column(3, stage)) + BACKLOG_COST * sum(column(4, stage))),
    peakOrders: byStage((stage) => Math.max(...column(5, stage))),
    mostBacklogs: byStage((stage) => Math.max(...column(4, stage))),
  }
}
