/**
 * The weekly explosion (MRP: Orlicky 1975; across sites, distribution requirements planning: Martin 1983): stock points
 * are planned level by level, each after everything that draws on it. What a master schedule starts draws on material;
 * what a stock point of the policy `mrp` orders from another site draws on the shelf there, so that a plant plans for the
 * orders that another plant or a depot will send it.
 */

import { WEEK } from '../units'
import type { World } from '../world'
import { startsOf } from './masterSchedule'
import { orderMaterial } from './purchasing'
import { leadTimeOf } from './replenishment'
import { committed, receiptsByWeek, recordOf } from './requirements'

/** Units that plans will draw from a stock point, week by week from now; none where no plan draws from it. */
type Draws = Map<number, number[]>

/**
 * Plans everything that is planned by the week, and orders what must be ordered in this one. Answers the units to start in
 * this week, by product; those of later weeks are remembered.
 */
export function explode(world: World, safetyStockOf: (product: number) => number): Map<number, number> {
  const starts = new Map<number, number>()
  const draws: Draws = new Map()
  const weeks = Math.max(
    0,
    ...world.plants.map(({ plan, schedule }) => (plan === 'masterSchedule' ? schedule.horizon : 0)),
  )
  if (weeks === 0) return starts
  for (const point of world.model.byLevel) {
    const { makes } = world.model.points[point]!
    const plant = makes < 0 ? -1 : world.model.products[makes]!.plant
    if (plant >= 0 && world.plants[plant]!.plan === 'masterSchedule') {
      const planned = startsOf(
        world,
        makes,
        grossOf(world, point, draws, weeks),
        draws.has(point),
        safetyStockOf(makes),
      )
      for (const { point: used, quantity } of world.model.products[makes]!.kit)
        draw(draws, used, weeks, planned, quantity)
      world.making[makes]!.planned = planned.slice(1)
      starts.set(makes, planned[0]!)
    } else if (world.points[point]!.policy === 'mrp') {
      orderAhead(world, point, grossOf(world, point, draws, weeks), draws)
    }
  }
  return starts
}

/** Adds so many times what is planned to what is drawn from a stock point, `later` weeks after it is planned. */
function draw(draws: Draws, point: number, weeks: number, planned: readonly number[], times: number, later = 0): void {
  const drawn = draws.get(point) ?? new Array<number>(weeks).fill(0)
  draws.set(point, drawn)
  for (let week = 0; week + later < weeks && week < planned.length; week++) {
    drawn[week + later]! += times * planned[week]!
  }
}

/** Gross requirements of a stock point [units]: what plans draw, lots have not drawn yet, and other sites have ordered that does not know of it. */
function grossOf(world: World, point: number, draws: Draws, weeks: number): number[] {
  const gross = [...(draws.get(point) ?? new Array<number>(weeks).fill(0))]
  gross[0]! += committed(world, point)
  const coming = world.purchases
    .filter((purchase) => purchase.open && !purchase.known && sourceOf(world, purchase) === point)
    .map(({ point: user, orderedAt, quantity }) => ({
      at: orderedAt + world.model.points[user]!.orderDelay,
      quantity,
    }))
  for (const [week, units] of receiptsByWeek(world, coming, weeks).entries()) gross[week]! += units
  return gross
}

/** Stock point that a purchase is sent to; -1: a supplier. */
const sourceOf = (world: World, { point, offer }: { readonly point: number; readonly offer: number }): number =>
  world.model.points[point]!.offers[offer]!.from

/** Orders what must be ordered this week, and lets other sites know what will be ordered in those to come. */
function orderAhead(world: World, point: number, gross: readonly number[], draws: Draws): void {
  const { args, safetyStock, shares } = world.points[point]!
  const { offers, orderDelay } = world.model.points[point]!
  const { lotSizing, safetyStock: _, ...own } = args
  const record = recordOf(
    world,
    point,
    { policy: String(lotSizing ?? 'lotForLot'), args: own },
    {
      gross,
      receipts: receiptsByWeek(world, purchasesOf(world, point), gross.length),
      safetyStock,
      leadTime: Math.ceil(leadTimeOf(world, point).mean / WEEK),
    },
  )
  const wanted = Math.ceil(record.pastDueRelease + record.plannedReleases[0]!)
  if (wanted > 0) orderMaterial(world, point, wanted)
  const later = [0, ...record.plannedReleases.slice(1)]
  const delay = Math.floor(orderDelay / WEEK)
  for (const [place, { from }] of offers.entries()) {
    if (from >= 0) draw(draws, from, gross.length, later, shares[place]! / 100, delay)
  }
}

/** What suppliers and other sites owe a stock point, expected after their mean lead time so far. */
function purchasesOf(world: World, point: number): { at: number; quantity: number }[] {
  const { leadMean } = world.points[point]!
  return world.purchases
    .filter((purchase) => purchase.open && purchase.point === point)
    .map(({ orderedAt, offer, quantity, received }) => ({
      at: orderedAt + leadMean[offer]!,
      quantity: quantity - received,
    }))
}
