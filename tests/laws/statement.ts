/** The statement of a world adds up, for the whole run and since its opening (double entry: Pacioli 1494). */
import { expect } from 'vitest'
import { account } from '../../src/sim/accounts'
import { statementOf, type World } from '../../src/sim/index'

export function checkStatement(world: World, opening: readonly number[]): void {
  const { profitAndLoss, balanceSheet } = statementOf(world.balances)
  expect(balanceSheet.assets).toBe(balanceSheet.liabilities)
  expect(profitAndLoss.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(profitAndLoss.profit)
  expect(balanceSheet.earnings).toBe(profitAndLoss.profit)
  const before = statementOf(opening)
  const since = statementOf(world.balances, opening).profitAndLoss
  expect(since.profit).toBe(profitAndLoss.profit - before.profitAndLoss.profit)
  expect(balanceSheet.capital).toBe(before.balanceSheet.capital)
  expect(balanceSheet.cash - balanceSheet.debt).toBe(world.balances[account.cash])
}
