/** Money: interest, wear and the statement. */
import { describe, expect, it } from 'vitest'
import { account, accounts } from '../../../src/sim/accounts'
import { DAY, type Scenario, statementOf, WEEK, YEAR } from '../../../src/sim/index'
import { post } from '../../../src/sim/processes/finance'
import { advance, always, type CompanyJson, company, opened, people, product, station, step } from '../../support/play'

const firm = (money: Partial<CompanyJson['company']>, changes: Partial<Parameters<typeof company>[0]> = {}): Scenario =>
  company({ items: [product('a', [step('s1', '1 min')])], stations: [station('s1')], company: money, ...changes })

describe('a company', () => {
  it('is bankrupt at the end of the day on which it owes more than the bank lends, and not before', () => {
    const world = opened(firm({ cash: 0, creditLine: 100 }))
    post(world, account.cash, account.labour, 10_000)
    advance(world, DAY + 1)
    expect(world).toMatchObject({ bankrupt: false, over: false })
    post(world, account.cash, account.labour, 1)
    advance(world, 3 * DAY)
    expect(world).toMatchObject({ bankrupt: true, over: true, now: 2 * DAY })
  })
})

describe('interest', () => {
  it('is earned day by day on what lies in the bank, compounded', () => {
    const world = opened(firm({ cash: 1_000_000, depositRate: 0.0364 }))
    advance(world, DAY + 1)
    expect(world.balances[account.cash]).toBe(100_000_000 + 10_000)
    advance(world, YEAR + 1)
    const compounded = 100_000_000 * (1 + 0.0001) ** 364
    expect(Math.abs(world.balances[account.cash]! - compounded)).toBeLessThan(2)
    expect(world.balances[account.interest]).toBe(100_000_000 - world.balances[account.cash]!)
  })

  it('is paid on what the bank has lent, to the cent, fractions carried on', () => {
    const world = opened(firm({ cash: 0, creditLine: 1e6, creditRate: 0.1, depositRate: 0.05 }))
    post(world, account.cash, account.labour, 1_000)
    advance(world, YEAR + 1)
    expect(Math.abs(world.balances[account.interest]! - 1_000 * ((1 + 0.1 / 364) ** 364 - 1))).toBeLessThan(1.5)
    expect(statementOf(world.balances).balanceSheet).toMatchObject({ cash: 0, debt: -world.balances[account.cash]! })
  })
})

describe('machines whose worth is known', () => {
  const changes = {
    stations: [station('s1', { machines: 2, pool: 'people', rate: 3, asset: { value: 728, life: '1 y' } })],
    shifts: [{ ...always, days: [1], from: '08:00', to: '18:00' }],
    pools: [people(1, 'always')],
  }
  it('stand in the books and wear by the day, whatever their hours, until nothing is left', () => {
    const world = opened(firm({ cash: 10_000 }, changes))
    expect(world.balances[account.fixedAssets]).toBe(145_600)
    advance(world, WEEK + 1)
    expect(world.balances[account.fixedAssets]).toBe(145_600 - 7 * 400)
    // Two machines, ten hours, three a machine and hour: paid, for the wear is counted apart.
    expect(world.balances[account.machines]).toBe(7 * 400 + 6_000)
    expect(world.balances[account.cash]).toBe(1_000_000 - 6_000)
    advance(world, 2 * YEAR)
    expect(world.balances[account.fixedAssets]).toBe(0)
  })

  it('cost by the hour of shift what they lose in a week', () => {
    const { model } = opened(firm({}, changes))
    expect(model.stations[0]!.machineHour).toBeCloseTo(300 + 1_400 / 10, 9)
    expect(model.stations[0]!.hourCost).toBe(model.stations[0]!.machineHour)
  })

  it('and others wear by the rate, which costs no cash', () => {
    const world = opened(firm({ cash: 10_000 }, { ...changes, stations: [station('s1', { pool: 'people', rate: 3 })] }))
    advance(world, WEEK + 1)
    expect(world.balances[account.machines]).toBe(3_000)
    expect(world.balances[account.cash]).toBe(1_000_000)
  })
})

describe('the statement', () => {
  it('parts the balances into profit and loss, and two sides that are equal', () => {
    const balances = accounts.map(() => 0)
    const move = (from: keyof typeof account, to: keyof typeof account, cents: number) => {
      balances[account[from]]! -= cents
      balances[account[to]]! += cents
    }
    move('equity', 'cash', 1_000)
    move('payables', 'stock', 400)
    move('stock', 'materialUsed', 300)
    move('sales', 'receivables', 900)
    const before = [...balances]
    move('cash', 'labour', 1_500)
    move('cash', 'interest', 20)
    const { profitAndLoss, balanceSheet } = statementOf(balances)
    expect(profitAndLoss).toMatchObject({ operatingProfit: -900, profit: -920 })
    expect(profitAndLoss.lines.filter(({ amount }) => amount !== 0)).toEqual([
      { account: 'sales', amount: 900 },
      { account: 'labour', amount: -1_500 },
      { account: 'materialUsed', amount: -300 },
      { account: 'interest', amount: -20 },
    ])
    expect(balanceSheet).toEqual({
      cash: 0,
      receivables: 900,
      stock: 100,
      fixedAssets: 0,
      prepaid: 0,
      assets: 1_000,
      payables: 400,
      debt: 520,
      capital: 1_000,
      earnings: -920,
      liabilities: 1_000,
    })
    expect(statementOf(balances, before).profitAndLoss.profit).toBe(-1_520)
    expect(() => statementOf([1])).toThrow('expected the balances')
  })
})
