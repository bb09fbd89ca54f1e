/**
 * Cash flow: how much more money there is in the bank at the end of the window than at its start. It is not profit: stock
 * is paid for before it is sold, and machines cost no cash while they wear. Unit: cents.
 *
 * Formula: Σ cents into cash − Σ cents out. A level does not add up over windows, a change does: cash at hand at a moment
 * is the scenario's opening cash plus this measure over the whole run up to it.
 */

import { account } from '../accounts'
import { books } from './folds/books'
import { kpi } from './kpi'

export const cash = kpi({
  unit: 'money',
  hat: 'operations',
  better: 'higher',
  ...books,
  read: (sum, elapsed) => (elapsed > 0 ? sum[account.cash]! : null),
})
