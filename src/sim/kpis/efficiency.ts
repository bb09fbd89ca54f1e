/**
 * Output efficiency score: what the good units that customers kept would have cost at the scenario's frontier, against
 * what resources really cost. It is cost efficiency, least over actual cost (Farrell 1957, "The measurement of productive
 * efficiency", J. Royal Statistical Society A 120).
 *
 * E = 100 · Σₚ qₚ·c*ₚ / R. qₚ: units of p delivered in the window less defective ones; c*ₚ: `model.frontier[p].total`
 * (formula in `frontier.ts`); R: all resource accounts. Unit: score. Above 100 where a window lives on what an earlier one
 * paid for; not cut off, for its losses would then not add up.
 *
 * `parts` is 100 − E split into accounts, in points of 100/R. They add up with E to exactly 100.
 * - stock: the holding and ordering accounts, and work put into units that the window did not deliver (below)
 * - programmes, returns: the accounts, prevention with the programmes; returns also carry the frontier cost of the defective units delivered
 * - overtime: the account, what an hour beyond the shift costs more than one within
 * - maintenance, scrapRework: the accounts (repair and service cost, technicians; scrapped material, inspection) and
 *   time (below)
 * - purchasePremium: material used, price paid above standard, and fees and penalties of contracts, less the frontier's
 *   material for what was delivered
 * - freightPremium: inbound and outbound freight, less the frontier's for what was delivered
 * - the rest of R, the labour and machine accounts W, is split by what the machines did, an hour at `hourCost` of the
 *   station: downtime (down; work begun anew after a failure), maintenance (serviced), setup, scrapRework (stopped for quality; nominal work in scrapped
 *   units and of operations to be done again), speed (jobStarted's process − nominal time), returns (the frontier's work
 *   in defective units), and stock (nominal work begun − work delivered − work in scrap and rework, when positive:
 *   making what nobody takes). What remains of W after these and after the frontier's work in the units delivered is
 *   idleCapacity: starved, blocked and unmanned machines, people without a machine.
 * The frontier allows for the idleness that the plant's size forces on the best. Idle hours use up this allowance first.
 * When there are fewer of them than it allows, nothing is left for idleCapacity and the other claims on W are cut in
 * proportion: hours that were lost and that the units delivered did not need.
 * Below zero stands an account from which the window gained, such as freight when deliveries come out of old stock.
 */

import { account } from '../accounts'
import type { Model } from '../model'
import { booksPlaces, resourceCost } from './folds/books'
import { effort, effortOf } from './folds/effort'
import { nominalWork } from './folds/rejectedWork'
import { kpi } from './kpi'

/** Frontier cost, by resource, and nominal work of units delivered [cent]. */
function frontierOf(sum: Float64Array, model: Model, units: (product: number) => number) {
  const cost = { work: 0, material: 0, inboundFreight: 0, outboundFreight: 0, total: 0, nominal: 0 }
  for (const [product, frontier] of model.frontier.entries()) {
    const quantity = sum[units(product)]!
    if (quantity === 0) continue
    cost.work += quantity * frontier.work
    cost.material += quantity * frontier.material
    cost.inboundFreight += quantity * frontier.inboundFreight
    cost.outboundFreight += quantity * frontier.outboundFreight
    cost.total += quantity * frontier.total
    cost.nominal += quantity * nominalWork(model, product)
  }
  return cost
}

type Cost = ReturnType<typeof frontierOf>

/** How the labour and machine accounts are split [cent]. */
function splitCapacity(sum: Float64Array, model: Model, good: Cost, defective: Cost) {
  const worth = effortOf(sum, model)
  const claims = {
    downtime: worth.down,
    maintenance: worth.maintenance,
    setup: worth.setup,
    speed: Math.max(0, worth.speed),
    scrapRework: worth.quality + worth.rejected,
    stock: Math.max(0, worth.begun - good.nominal - defective.nominal - worth.rejected),
    returns: defective.work,
  }
  const lost = sum[account.labour]! + sum[account.machines]! - good.work
  const claimed = Object.values(claims).reduce((total, claim) => total + claim, 0)
  const share = claimed > lost ? Math.max(0, lost) / claimed : 1
  return {
    downtime: claims.downtime * share,
    maintenance: claims.maintenance * share,
    setup: claims.setup * share,
    speed: claims.speed * share,
    scrapRework: claims.scrapRework * share,
    stock: claims.stock * share,
    returns: claims.returns * share,
  }
}

function lossesOf(sum: Float64Array, model: Model) {
  const cost = (name: keyof typeof account) => sum[account[name]]!
  const good = frontierOf(sum, model, booksPlaces.good)
  const defective = frontierOf(sum, model, booksPlaces.defective)
  const capacity = splitCapacity(sum, model, good, defective)
  return {
    downtime: capacity.downtime,
    maintenance: capacity.maintenance + cost('maintenance'),
    setup: capacity.setup,
    speed: capacity.speed,
    scrapRework: capacity.scrapRework + cost('scrap') + cost('inspection'),
    stock: capacity.stock + cost('holding') + cost('ordering'),
    purchasePremium:
      cost('materialUsed') + cost('purchasePremium') + cost('contracts') - good.material - defective.material,
    freightPremium:
      cost('inboundFreight') +
      cost('outboundFreight') -
      (good.inboundFreight + good.outboundFreight) -
      (defective.inboundFreight + defective.outboundFreight),
    overtime: cost('overtime'),
    programmes: cost('programmes') + cost('prevention'),
    returns: capacity.returns + cost('returns') + (defective.total - defective.work),
  }
}

const scoreOf = (sum: Float64Array, model: Model): number | null => {
  const used = resourceCost(sum)
  return used > 0 ? (100 * frontierOf(sum, model, booksPlaces.good).total) / used : null
}

export const efficiency = kpi({
  unit: 'score',
  hat: 'both',
  better: 'higher',
  ...effort,
  read: (sum, _elapsed, model) => scoreOf(sum, model),
  parts: (sum, _elapsed, model) => {
    const score = scoreOf(sum, model)
    if (score === null) return []
    const used = resourceCost(sum)
    const losses = Object.entries(lossesOf(sum, model)).map(([id, cents]) => ({ id, value: (100 * cents) / used }))
    const named = losses.reduce((total, { value }) => total + value, 0)
    return [{ id: 'idleCapacity', value: 100 - score - named }, ...losses]
  },
})
