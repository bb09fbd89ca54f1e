/**
 * The books: cents by account, value of stock over time, and units that reached customers.
 * Every posting is counted on both sides (double entry), so that accounts always add up to nothing.
 */

import { account, accounts, resourceAccounts } from '../../accounts'
import type { Model } from '../../model'
import { fold } from '../kpi'

const STOCK_TIME = accounts.length
const DELIVERED = STOCK_TIME + 1

/** Places of the sums: net cents into each account by its index, then cent·ms of stock, then units good and bad. */
export const booksPlaces = {
  stockTime: STOCK_TIME,
  good: (product: number) => DELIVERED + 2 * product,
  defective: (product: number) => DELIVERED + 2 * product + 1,
  end: (model: Model) => DELIVERED + 2 * model.products.length,
} as const

export interface Books {
  readonly sum: Float64Array
  /** Value of stock [cent], and since when. */
  stock: number
  since: number
}

/** What owners put in at the start is no flow of the business: the opening is read from the scenario. */
export const books = fold<Books>({
  start: (model) => ({ sum: new Float64Array(booksPlaces.end(model)), stock: model.openingStock, since: 0 }),
  on: {
    posted: (tally, at, from, to, amount) => {
      if (from === account.equity || to === account.equity) return
      const { sum } = tally
      sum[from]! -= amount
      sum[to]! += amount
      if (from === account.stock || to === account.stock) {
        sum[STOCK_TIME]! += tally.stock * (at - tally.since)
        tally.since = at
        if (from === account.stock) tally.stock -= amount
        if (to === account.stock) tally.stock += amount
      }
    },
    orderDelivered: (tally, _at, _order, _segment, product, quantity, _leadTime, _lateness, defective) => {
      tally.sum[DELIVERED + 2 * product]! += quantity - defective
      tally.sum[DELIVERED + 2 * product + 1]! += defective
    },
  },
  settle: (tally, now, sum) => {
    sum[STOCK_TIME]! += tally.stock * (now - tally.since)
  },
})

/** All that resources cost [cent]: the accounts of the efficiency score. */
export function resourceCost(sum: Float64Array): number {
  let cost = 0
  for (const name of resourceAccounts) cost += sum[account[name]]!
  return cost
}

export function goodUnits(sum: Float64Array, model: Model): number {
  let units = 0
  for (let product = 0; product < model.products.length; product++) units += sum[booksPlaces.good(product)]!
  return units
}

export function deliveredUnits(sum: Float64Array, model: Model): number {
  let units = goodUnits(sum, model)
  for (let product = 0; product < model.products.length; product++) units += sum[booksPlaces.defective(product)]!
  return units
}
