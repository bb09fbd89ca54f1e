/**
 * Revenue: what customers were charged for goods. Unit: cents.
 *
 * Formula: cents that left the sales account.
 */

import { account } from '../accounts'
import { books } from './folds/books'
import { kpi } from './kpi'

export const revenue = kpi({
  unit: 'money',
  hat: 'operations',
  better: 'higher',
  ...books,
  read: (sum, elapsed) => (elapsed > 0 ? 0 - sum[account.sales]! : null),
})
