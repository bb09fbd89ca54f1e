/**
 * Profit and loss, and the balance sheet, out of the balances of a double entry: accounts that add up to nothing can be
 * parted into what is owned and where it came from, and the two sides are equal (Pacioli 1494).
 */

import { type Account, account, accounts, type balanceAccounts, financeAccounts, resourceAccounts } from '../accounts'

export interface ProfitAndLoss {
  /** Sales, then each cost, as it adds to profit [cent]: sales above zero, costs below. They add up to the profit. */
  readonly lines: readonly { readonly account: Account; readonly amount: number }[]
  /** Before and after what money costs [cent]. */
  readonly operatingProfit: number
  readonly profit: number
}

/** All in cents, and above zero in the ordinary case: `debt` is what the bank has lent, `cash` what lies there. */
export interface BalanceSheet {
  readonly cash: number
  readonly receivables: number
  readonly stock: number
  readonly fixedAssets: number
  readonly prepaid: number
  /** What is owned: the five above. */
  readonly assets: number
  readonly payables: number
  readonly debt: number
  /** What the owners put in, and what was earned since. */
  readonly capital: number
  readonly earnings: number
  /** Where it came from: the four above. Equal to `assets`. */
  readonly liabilities: number
}

export interface Statement {
  readonly profitAndLoss: ProfitAndLoss
  readonly balanceSheet: BalanceSheet
}

/**
 * The statement at a moment, by the balances of all accounts in their order [cent]. Profit and loss is of the time since
 * the moment at which the balances were `before`: since the opening, without them.
 * @throws when there are not as many balances as accounts.
 */
export function statementOf(balances: readonly number[], before?: readonly number[]): Statement {
  const opening = before ?? accounts.map(() => 0)
  if (balances.length !== accounts.length || opening.length !== accounts.length) {
    throw new Error(`expected the balances of ${accounts.length} accounts`)
  }
  return {
    profitAndLoss: profitAndLoss(balances, opening),
    balanceSheet: balanceSheet(balances),
  }
}

function profitAndLoss(balances: readonly number[], before: readonly number[]): ProfitAndLoss {
  const line = (name: Account) => ({ account: name, amount: before[account[name]]! - balances[account[name]]! })
  const ordinary = (['sales', ...resourceAccounts] as const).map(line)
  const financial = financeAccounts.map(line)
  const sum = (lines: readonly { readonly amount: number }[]) => lines.reduce((cents, { amount }) => cents + amount, 0)
  return {
    lines: [...ordinary, ...financial],
    operatingProfit: sum(ordinary),
    profit: sum(ordinary) + sum(financial),
  }
}

function balanceSheet(balances: readonly number[]): BalanceSheet {
  const of = (name: (typeof balanceAccounts)[number]) => balances[account[name]]!
  const cash = Math.max(0, of('cash'))
  const debt = Math.max(0, 0 - of('cash'))
  const assets = cash + of('receivables') + of('stock') + of('fixedAssets') + of('prepaid')
  const payables = 0 - of('payables')
  const capital = 0 - of('equity')
  const earnings = profitAndLoss(
    balances,
    accounts.map(() => 0),
  ).profit
  return {
    cash,
    receivables: of('receivables'),
    stock: of('stock'),
    fixedAssets: of('fixedAssets'),
    prepaid: of('prepaid'),
    assets,
    payables,
    debt,
    capital,
    earnings,
    liabilities: payables + debt + capital + earnings,
  }
}
