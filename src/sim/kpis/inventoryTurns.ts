/**
 * Inventory turns: how often a year the money in stock goes round (Cachon & Terwiesch 2020, Operations Management, ch. 2).
 * Goods and stock are both taken at standard cost of material, for labour is expensed; stock is material, work in process
 * and finished goods.
 *
 * Formula: cost of goods sold in the window, as a yearly rate ÷ mean value of stock. Unit: turns a year.
 */

import { account } from '../accounts'
import { YEAR } from '../units'
import { books, booksPlaces } from './folds/books'
import { kpi, per } from './kpi'

export const inventoryTurns = kpi({
  unit: 'turns',
  hat: 'operations',
  better: 'higher',
  ...books,
  read: (sum) => per(sum[account.materialUsed]! * YEAR, sum[booksPlaces.stockTime]!),
})
