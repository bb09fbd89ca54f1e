/**
 * Requirements: what lots still need of the things they are made of, and the weekly explosion of a master schedule into
 * material (MRP: Orlicky 1975): gross requirements, netted against stock and receipts, in lots, earlier by the lead time.
 */

import type { Job } from '../floor'
import { type MrpRecord, mrpRecord } from '../formulas/mrp'
import { argsOf } from '../params'
import { lotSizingRuleOf } from '../policies/lotSizing'
import type { PolicySetting } from '../scenario/chance'
import { WEEK } from '../units'
import type { World } from '../world'
import { orderMaterial } from './purchasing'
import { leadTimeOf } from './replenishment'

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
  if (job.place === 'free') return 0
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
  return place === 'machine' && world.machines[machine]!.phase !== 'blocked' ? operation + 1 : operation
}

/** Gross requirements of a stock point by what makers of other things plan to start, week by week from now [units]. */
export function dependentRequirements(
  world: World,
  point: number,
  releases: ReadonlyMap<number, readonly number[]>,
  weeks: number,
): number[] {
  const gross = new Array<number>(weeks).fill(0)
  gross[0] = committed(world, point)
  for (const [product, planned] of releases) {
    for (const { point: used, quantity } of world.model.products[product]!.kit) {
      if (used !== point) continue
      for (let week = 0; week < Math.min(weeks, planned.length); week++) gross[week]! += quantity * planned[week]!
    }
  }
  return gross
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

/** Orders the material of the policy `mrp` that must be ordered this week. */
export function orderRequirements(world: World, releases: ReadonlyMap<number, readonly number[]>, weeks: number): void {
  for (const [point, { policy, args, safetyStock }] of world.points.entries()) {
    if (policy !== 'mrp') continue
    const { lotSizing, safetyStock: _, ...own } = args
    const record = recordOf(
      world,
      point,
      { policy: String(lotSizing ?? 'lotForLot'), args: own },
      {
        gross: dependentRequirements(world, point, releases, weeks),
        receipts: receiptsByWeek(world, purchasesOf(world, point), weeks),
        safetyStock,
        leadTime: Math.ceil(leadTimeOf(world, point).mean / WEEK),
      },
    )
    const wanted = Math.ceil(record.pastDueRelease + record.plannedReleases[0]!)
    if (wanted > 0) orderMaterial(world, point, wanted)
  }
}

/** What suppliers owe a stock point, expected after their mean lead time so far. */
function purchasesOf(world: World, point: number): { at: number; quantity: number }[] {
  const { leadMean } = world.points[point]!
  return world.purchases
    .filter((purchase) => purchase.open && purchase.point === point)
    .map(({ orderedAt, offer, quantity }) => ({ at: orderedAt + leadMean[offer]!, quantity }))
}
