/** Steps from one total to another: each starts where the one before ended, and together they are the whole way. */
import type { KpiPart } from '../../../sim'

export interface Step {
  readonly id: string
  /** Change; of the first and the last bar the total itself. */
  readonly value: number
  readonly from: number
  readonly to: number
  readonly kind: 'total' | 'up' | 'down'
}

/** What is small is told together. */
export const REST = 'rest'

/** The parts that matter most, the largest first; the others as one, so that nothing is lost. */
export function largest(
  parts: readonly KpiPart[],
  most: number,
  least: number,
): readonly { id: string; value: number }[] {
  const known = parts
    .map(({ id, value }) => ({ id, value: value ?? 0 }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const told = known.filter(({ value }, index) => index < most && Math.abs(value) >= least)
  const rest = known.slice(told.length).reduce((sum, { value }) => sum + value, 0)
  const sorted = told.sort((a, b) => b.value - a.value)
  return known.length === told.length ? sorted : [...sorted, { id: REST, value: rest }]
}

export function stepsBetween(
  start: { readonly id: string; readonly value: number },
  changes: readonly { readonly id: string; readonly value: number }[],
  end: string,
): readonly Step[] {
  let level = start.value
  const between = changes.map(({ id, value }): Step => {
    const from = level
    level += value
    return { id, value, from, to: level, kind: value >= 0 ? 'up' : 'down' }
  })
  return [
    { ...start, from: 0, to: start.value, kind: 'total' },
    ...between,
    { id: end, value: level, from: 0, to: level, kind: 'total' },
  ]
}

/** Of every 100 spent: what was needed at best, then the losses, which add up with it to 100. */
export function lossSteps(efficiency: number, losses: readonly KpiPart[], most: number): readonly Step[] {
  return stepsBetween({ id: 'needed', value: efficiency }, largest(losses, most, 0.5), 'spent')
}

/** Sales less what resources cost, down to the profit. */
export function profitSteps(accounts: readonly KpiPart[], most: number): readonly Step[] {
  const sales = accounts.find(({ id }) => id === 'sales')?.value ?? 0
  const costs = accounts.filter(({ id }) => id !== 'sales')
  const told = largest(costs, most, 0.004 * Math.abs(sales))
  const rest = told.filter(({ id }) => id === REST)
  const named = told.filter(({ id }) => id !== REST).sort((a, b) => a.value - b.value)
  return stepsBetween({ id: 'sales', value: sales }, [...named, ...rest], 'profit')
}
