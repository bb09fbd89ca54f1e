/**
 * Profit: sales less all that resources and money cost, machines by their use and not by their purchase (Horngren, Datar
 * & Rajan 2015, Cost Accounting). The check on both scores.
 *
 * Formula: sales − Σ resource accounts − interest. Unit: cents. `parts`: sales, then each account as a deduction.
 */

import { account, financeAccounts, resourceAccounts } from '../accounts'
import { books, resourceCost } from './folds/books'
import { kpi } from './kpi'

export const profit = kpi({
  unit: 'money',
  hat: 'both',
  better: 'higher',
  ...books,
  read: (sum, elapsed) => (elapsed > 0 ? 0 - sum[account.sales]! - resourceCost(sum) - sum[account.interest]! : null),
  parts: (sum) =>
    (['sales', ...resourceAccounts, ...financeAccounts] as const).map((id) => ({ id, value: 0 - sum[account[id]]! })),
})
