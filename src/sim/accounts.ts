/** The accounts of the company: every cent is always in exactly one of them, and every posting moves cents from one to another. */

/**
 * What the company owns and owes. What it owns stands above zero, what it owes below. `receivables`: sold and not paid
 * for yet; `payables`: received and not paid for yet. Cash below zero is what the bank has lent.
 */
export const balanceAccounts = ['cash', 'receivables', 'stock', 'fixedAssets', 'prepaid', 'payables', 'equity'] as const
/**
 * What resources cost: the denominator of the efficiency score. Quality costs stand in four of them (Feigenbaum 1956):
 * `prevention`, programmes that narrow or centre a process and qualification of suppliers; `inspection`, appraisal;
 * `scrap`, internal failure; `returns`, external failure.
 */
export const resourceAccounts = [
  'labour',
  'overtime',
  'machines',
  'materialUsed',
  'purchasePremium',
  'contracts',
  'scrap',
  'inboundFreight',
  'outboundFreight',
  'ordering',
  'maintenance',
  'holding',
  'programmes',
  'prevention',
  'returns',
  'inspection',
] as const
/** What money costs, less what it earns: no resource, and no part of the efficiency score. */
export const financeAccounts = ['interest'] as const
export const accounts = [...balanceAccounts, ...resourceAccounts, 'sales', ...financeAccounts] as const
export type Account = (typeof accounts)[number]

/** Index of each account in balances and facts. */
export const account = Object.fromEntries(accounts.map((name, index) => [name, index])) as Readonly<
  Record<Account, number>
>
