/** What keeps everybody and every machine busy, and what comes of it. */
import { describe, expect, it, vi } from 'vitest'
import {
  company,
  dayShift,
  gamma,
  type PlanningJson,
  people,
  product,
  station,
  step,
  supplied,
} from '../../support/play'
import { endless, line } from '../../theory/shop'
import { atLeast, atMost, lead, measured, ratio } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const seeds = 15

describe('overtime', () => {
  /**
   * Sixty hours a week in place of forty. Sustained, they have been seen to bring no more than forty after some two months
   * (Business Roundtable 1980; Thomas & Raynar 1997): here an hour of overtime a week costs 3 percent of pace.
   */
  const output = (beyond: string, warmUp: number, days: number) =>
    measured(
      line({
        services: [gamma('20 min', 0.5)],
        at: () => ({ buffer: 5, pool: 'people' }),
        work: endless,
        besides: {
          shifts: [dayShift],
          pools: [
            {
              ...people(1, dayShift.id),
              overtime: { length: beyond, most: '4 h' },
              fatigue: { memory: '5 w', processTime: 0.03, minorStops: 0, sigma: 0 },
            },
          ],
        },
      }),
      { seeds, days, warmUp },
      'goodOutput',
    ).goodOutput
  const gain = (from: number, to: number) => lead(output('4 h', from, to), output('0 h', from, to))

  it('helps for weeks', () => expect(atLeast(gain(0, 21))).toBeGreaterThan(0))
  it('and hurts for months', () => expect(atMost(gain(91, 273))).toBeLessThan(0))
})

describe('every machine busy', () => {
  const { stockPoints = [], offers = [], ...supply } = supplied('wood')
  const shop = (release: PlanningJson['release']) =>
    company({
      ...supply,
      offers: offers.map((offer) => ({ ...offer, price: 50 })),
      stockPoints: stockPoints.map((wood) => ({
        ...wood,
        replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 400, quantity: 200 } },
      })),
      company: { holdingRate: 0.3 },
      items: [
        { id: 'wood', kind: 'material', standardCost: 50 },
        product('a', [
          step('fast', gamma('16 min', 0.5), { materials: [{ item: 'wood', quantity: 1 }] }),
          step('slow', gamma('24 min', 0.5)),
        ]),
      ],
      stations: [station('fast', { buffer: 5, rate: 10 }), station('slow', { rate: 10 })],
      workOrders: [{ id: 'work', product: 'a', ...endless }],
      planning: { plan: 'none', release },
    })
  const of = (release: PlanningJson['release']) =>
    measured(shop(release), { seeds, days: 90, warmUp: 10 }, 'profit', 'goodOutput', 'wip')

  it('lowers profit: what the fast one makes beyond the constraint only lies there (Goldratt & Cox 1984)', () => {
    const busy = of({ policy: 'push', args: {} })
    const drummed = of({ policy: 'conwip', args: { cap: 10 } })
    expect(atLeast(ratio(drummed.goodOutput, busy.goodOutput))).toBeGreaterThan(0.98)
    expect(atLeast(lead(busy.wip, drummed.wip))).toBeGreaterThan(500)
    expect(atLeast(lead(drummed.profit, busy.profit))).toBeGreaterThan(0)
  })
})
