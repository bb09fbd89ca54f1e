/**
 * Agile and lean, by their physics: quick setups on machines that run an eighth slower, or the reverse (Naylor, Naim &
 * Berry 1999; Fisher 1997). The same work, in two products that change little or in eight that nobody can batch.
 */
import { describe, expect, it, vi } from 'vitest'
import { constant, exponential, gamma, station, step } from '../../support/play'
import { shop } from '../../theory/shop'
import { atLeast, lead, measured, type Sample } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const UNITS_A_DAY = 110
const lean = { minutes: 8, setup: '40 min' }
const agile = { minutes: 9, setup: '5 min' }

/** Products that come in lots of so many, evenly mixed. */
function cycleTime({ minutes, setup }: typeof lean, products: number, lot: number): Sample {
  const ids = Array.from({ length: products }, (_, index) => `p${index}`)
  const apart = (1440 * lot * products) / UNITS_A_DAY
  return measured(
    shop({
      routes: Object.fromEntries(ids.map((id) => [id, [step('cell', gamma(`${minutes} min`, 0.3))]])),
      stations: [station('cell', { setup: constant(setup), dispatching: 'sameFamilyFirst' })],
      work: ids.map((id) => ({ id, product: id, quantity: lot, interarrival: exponential(`${apart} min`) })),
    }),
    { seeds: 15, days: 150, warmUp: 20 },
    'cycleTime',
  ).cycleTime
}

describe('the same work', () => {
  it('in a stable mix of few large lots is done sooner by lean', () => {
    expect(atLeast(lead(cycleTime(agile, 2, 40), cycleTime(lean, 2, 40)))).toBeGreaterThan(0)
  })
  it('in a volatile mix of many small lots is done sooner by agile', () => {
    expect(atLeast(lead(cycleTime(lean, 8, 8), cycleTime(agile, 8, 8)))).toBeGreaterThan(0)
  })
})
