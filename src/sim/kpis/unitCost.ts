/**
 * Cost per good unit: everything that the company used up, for each unit that a customer got and could use; the
 * reciprocal of total productivity in money (Heizer, Render & Munson 2020, Operations Management, ch. 1).
 *
 * Formula: Σ resource accounts ÷ (units delivered − defective ones). Unit: cents a unit. `parts`: by account.
 */

import { account, resourceAccounts } from '../accounts'
import { books, goodUnits, resourceCost } from './folds/books'
import { kpi, per } from './kpi'

export const unitCost = kpi({
  unit: 'moneyPerUnit',
  hat: 'both',
  better: 'lower',
  ...books,
  read: (sum, _elapsed, model) => per(resourceCost(sum), goodUnits(sum, model)),
  parts: (sum, _elapsed, model) =>
    resourceAccounts.map((id) => ({ id, value: per(sum[account[id]]!, goodUnits(sum, model)) })),
})
