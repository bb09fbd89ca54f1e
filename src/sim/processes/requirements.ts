/**
 * Requirements: what lots still need of the things they are made of, and the record of one stock point (MRP: Orlicky
 * 1975): gross requirements, netted against stock and receipts, in lots, earlier by the lead time.
 */

import { doing, type Job, whereabouts } from '../floor'
import { type MrpRecord, mrpRecord } from '../formulas/mrp'
import { argsOf } from '../params'
import { lotSizingRuleOf } from '../policies/lotSizing'
import type { PolicySetting } from '../scenario/chance'
import { WEEK } from '../units'
import type { World } from '../world'

/** Weeks in a year, over which the cost of holding is spread. */
const YEAR_WEEKS = 52

/** Units of a stock point that lots, planned or on the floor, have not drawn yet. */
export function committed(world: World, point: number): number {
  let units = 0
  for (const job of world.jobs) units += needOf(world, job, point)
  return units
}

/** When the first of those lots is due; now where there is none [ms]. */
export function firstNeed(world: World, point: number): number {
  let first = Number.POSITIVE_INFINITY
  for (const job of world.jobs) if (job.due < first && needOf(world, job, point) > 0) first = job.due
  return first < Number.POSITIVE_INFINITY ? first : world.now
}

function needOf(world: World, job: Job, point: number): number {
  if (job.place === whereabouts.free) return 0
  const { route } = world.model.products[job.product]!
  // What a kitted lot has not drawn yet is what it uses again after it was sent back.
  const end = job.kitted ? job.redone + 1 : route.length
  let units = 0
  for (let step = nextDraw(world, job); step < end; step++) {
    for (const material of route[step]!.materials) {
      if (material.point === point) units += material.quantity * job.quantity
    }
  }
  return units
}

/** The first operation whose material the lot has not drawn. */
function nextDraw(world: World, { place, machine, operation }: Job): number {
  return place === whereabouts.machine && world.machines[machine]!.phase !== doing.blocked ? operation + 1 : operation
}

/** Receipts by week, from things that come at these moments [ms]; what is late is expected now. */
export function receiptsByWeek(
  world: World,
  coming: readonly { readonly at: number; readonly quantity: number }[],
  weeks: number,
): number[] {
  const receipts = new Array<number>(weeks).fill(0)
  for (const { at, quantity } of coming) {
    const week = Math.max(0, Math.floor((at - world.now) / WEEK))
    if (week < weeks) receipts[week]! += quantity
  }
  return receipts
}

/** The record of what is kept at a stock point, by a lot-sizing rule with the point's cost of an order. */
export function recordOf(
  world: World,
  point: number,
  lotSizing: PolicySetting,
  plan: {
    readonly gross: readonly number[]
    readonly receipts: readonly number[]
    readonly safetyStock: number
    readonly leadTime: number
  },
): MrpRecord {
  const { orderCost, standardCost } = world.model.points[point]!
  const rule = lotSizingRuleOf(lotSizing.policy)
  const costs = { orderCost, holdingCost: (standardCost * world.model.scenario.company.holdingRate) / YEAR_WEEKS }
  return mrpRecord({
    grossRequirements: plan.gross,
    scheduledReceipts: plan.receipts,
    onHand: world.points[point]!.onHand,
    safetyStock: plan.safetyStock,
    leadTime: plan.leadTime,
    lotSizing: (net) => rule.receipts(net, costs, argsOf(rule.params, lotSizing.args) as never),
  })
}
