/**
 * Freight per unit: what carriage of materials in and of goods out costs for each unit delivered (SCOR, cost to deliver).
 *
 * Formula: (inbound + outbound freight) ÷ units delivered. Unit: cents a unit. `parts`: in and out.
 */

import { account } from '../accounts'
import { books, deliveredUnits } from './folds/books'
import { kpi, per } from './kpi'

const ACCOUNTS = ['inboundFreight', 'outboundFreight'] as const

export const freightPerUnit = kpi({
  unit: 'moneyPerUnit',
  hat: 'operations',
  better: 'lower',
  ...books,
  read: (sum, _elapsed, model) =>
    per(sum[account.inboundFreight]! + sum[account.outboundFreight]!, deliveredUnits(sum, model)),
  parts: (sum, _elapsed, model) =>
    ACCOUNTS.map((id) => ({ id, value: per(sum[account[id]]!, deliveredUnits(sum, model)) })),
})
