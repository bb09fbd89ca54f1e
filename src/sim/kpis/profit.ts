/**
 * Profit: sales less all that resources cost, machines by their use and not by their purchase (operating profit:
 * Horngren, Datar & Rajan 2015, Cost Accounting). The check on both scores.
 *
 * Formula: sales − Σ resource accounts. Unit: cents. `parts`: sales, then each resource account as a deduction.
 */

import { account, resourceAccounts } from '../accounts'
import { books, resourceCost } from './folds/books'
import { kpi } from './kpi'

export const profit = kpi({
  unit: 'money',
  hat: 'both',
  better: 'higher',
  ...books,
  read: (sum, elapsed) => (elapsed > 0 ? 0 - sum[account.sales]! - resourceCost(sum) : null),
  parts: (sum) => (['sales', ...resourceAccounts] as const).map((id) => ({ id, value: 0 - sum[account[id]]! })),
})
