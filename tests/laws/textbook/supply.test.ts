/** Just in time and its precondition, and what a supplier really costs (Hopp & Spearman 2011, ch. 4; Tang & Musa 2011). */
import { describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../src/sim/index'
import { atLeast, atMost, lead, measured } from '../paired'
import { type Workshop, workshop } from './workshop'

vi.setConfig({ testTimeout: 120_000 })

const YEAR = { seeds: 12, days: 364, warmUp: 140 }
const jit: Command = { at: 0, lever: 'justInTime', args: { on: true } }
const setting = (lever: Command['lever'], args: Command['args']): Command => ({ at: 1, lever, args })

const reliable: Workshop = { mill: { leadTime: '12 h' } }
const unreliable: Workshop = {
  mill: { leadTime: { family: 'gamma', mean: '3 d', cv: 1.5 } },
  outage: { meanBetween: '4 w', length: { family: 'gamma', mean: '5 d', cv: 0.5 } },
}
const of = (supply: Workshop, ...log: Command[]) =>
  measured(
    workshop({
      ...supply,
      besides: {
        programmes: [{ lever: 'justInTime', adoptionTime: '8 w', costPerWeek: 25, launchCost: 500, halfLife: '8 w' }],
      },
    }),
    { ...YEAR, log },
    'efficiency',
    'satisfaction',
  )

describe('just in time', () => {
  it('on reliable supply raises efficiency and satisfaction, once it is learned', () => {
    const [before, after] = [of(reliable), of(reliable, jit)]
    expect(atLeast(lead(after.efficiency, before.efficiency))).toBeGreaterThan(0)
    expect(atLeast(lead(after.satisfaction, before.satisfaction))).toBeGreaterThan(1)
  })

  const thin = of(unreliable, jit)

  it('on unreliable supply lowers satisfaction', () => {
    expect(atMost(lead(thin.satisfaction, of(unreliable).satisfaction))).toBeLessThan(0)
  })

  it.each([
    [
      'safety stock',
      setting('inventoryPolicy', { stockPoint: 'wood', policy: 'baseStock', serviceLevel: 99.5, coverDays: 3 }),
    ],
    [
      'days of cover',
      setting('inventoryPolicy', { stockPoint: 'wood', policy: 'callOff', serviceLevel: 95, coverDays: 10 }),
    ],
    ['a second supplier', setting('sourcing', { material: 'wood', shares: { mill: 50, yard: 50 } })],
  ])('is rescued there by %s', (_, rescue) => {
    expect(atLeast(lead(of(unreliable, jit, rescue).satisfaction, thin.satisfaction))).toBeGreaterThan(0)
  })

  it('is rescued there by a supplier who has become reliable', () => {
    expect(atLeast(lead(of(reliable, jit).satisfaction, thin.satisfaction))).toBeGreaterThan(0)
  })
})

describe('the cheapest supplier', () => {
  const dear = setting('sourcing', { material: 'wood', shares: { yard: 100 } })
  /** Profit over a year when the mill is cheap by this much. */
  const profits = (supply: Workshop, ...log: Command[]) => measured(workshop(supply), { ...YEAR, log }, 'profit').profit

  it('is the cheapest source in calm times', () => {
    const calm: Workshop = { mill: { price: 210, leadTime: '1 d' } }
    expect(atLeast(lead(profits(calm), profits(calm, dear)))).toBeGreaterThan(0)
  })

  it('is not, once delays, defects and outages are counted', () => {
    const stormy: Workshop = {
      mill: { price: 210, ppm: 30_000, leadTime: { family: 'gamma', mean: '8 d', cv: 1.5 } },
      outage: { meanBetween: '6 w', length: { family: 'gamma', mean: '10 d', cv: 0.5 } },
    }
    expect(atLeast(lead(profits(stormy, dear), profits(stormy)))).toBeGreaterThan(0)
  })
})
