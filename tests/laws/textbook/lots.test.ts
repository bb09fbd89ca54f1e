/** Lots and setups: the curve of cycle time over lot size (Karmarkar 1987; Hopp & Spearman 2011, Factory Physics, ch. 9). */
import { describe, expect, it, vi } from 'vitest'
import { exponential, gamma, station, step } from '../../support/play'
import { shop } from '../../theory/shop'
import { atLeast, atMost, lead, measured, type Sample } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

/** Two families take turns at random on one machine; every so often as many units come as are in a lot. */
function cycleTime(lot: number, setup: string): Sample {
  const products = ['a', 'b']
  const scenario = shop({
    routes: Object.fromEntries(products.map((id) => [id, [step('machine', gamma('4 min', 0.5))]])),
    stations: [station('machine', { setup: gamma(setup, 0.3) })],
    work: products.map((product) => ({
      id: product,
      product,
      quantity: lot,
      interarrival: exponential(`${lot * 12} min`),
    })),
  })
  return measured(scenario, { seeds: 15, days: 120, warmUp: 20 }, 'cycleTime').cycleTime
}

describe('lot size', () => {
  it('has a best value in between: small lots drown in setups, large ones in their own batches', () => {
    const [small, middle, large] = [9, 25, 120].map((lot) => cycleTime(lot, '40 min'))
    expect(atLeast(lead(small!, middle!))).toBeGreaterThan(0)
    expect(atLeast(lead(large!, middle!))).toBeGreaterThan(0)
  })

  it('can be smaller where setups are quick, and everything is faster then', () => {
    const [small, middle] = [9, 25].map((lot) => cycleTime(lot, '10 min'))
    expect(atMost(lead(small!, middle!))).toBeLessThan(0)
    expect(atMost(lead(small!, cycleTime(25, '40 min')))).toBeLessThan(0)
  })
})
