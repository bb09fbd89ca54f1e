/**
 * The bullwhip effect: whoever orders up to a level that follows a moving average of p periods over L periods of lead time
 * and review orders with 1 + 2L/p + 2L²/p² times the variance of what is asked of it (Chen, Drezner, Ryan & Simchi-Levi 2000).
 */
import { describe, expect, it, vi } from 'vitest'
import { compile, DAY, replay } from '../../../src/sim/index'
import { constant } from '../../support/play'
import { intervalOf } from '../../support/stats'
import { type Stage, type StockPointJson, SUPPLIER, supplyChain } from '../../theory/chain/supplyChain'
import { atLeast, atMost, ratio, type Sample } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const SEEDS = 20
const DAYS = 2_000
const SETTLED = 60
const WINDOW = 5
const MEAN = 400

/** Orders up to lead time and review of the forecast, once a day; on average it holds enough never to be short. */
const orders = (lead: number, hour: number): Partial<StockPointJson> => ({
  initial: 10 * MEAN,
  replenishment: { policy: 'orderUpTo', args: { leadTime: lead, safetyStock: 10 * MEAN } },
  review: { every: '1 d', offset: `${hour} h` },
  forecast: { policy: 'movingAverage', args: { periods: WINDOW }, opening: MEAN },
})
const passesOn = (hour: number): Partial<StockPointJson> => ({
  ...orders(1, hour),
  replenishment: { policy: 'passThrough', args: {} },
  forecast: null,
})

const shop = (point: Partial<StockPointJson>, source = SUPPLIER): Stage => ({
  site: 'shop',
  source,
  point,
  demand: { process: 'periodic', every: '1 d', offset: '1 h', quantity: { family: 'normal', mean: MEAN, cv: 0.05 } },
})

/** Variance of the orders that leave the last stage, over that of what customers asked for. */
function amplification(stages: readonly Stage[], days: number): Sample {
  const last = stages.length - 1
  const model = compile(supplyChain(stages, constant(`${days} d`)))
  return Array.from({ length: SEEDS }, (_, seed) => {
    const asked = Array<number>(DAYS).fill(0)
    const ordered = Array<number>(DAYS).fill(0)
    replay(model, seed + 1, [], DAYS * DAY, [
      {
        orderPlaced: (at, _order, _segment, _product, quantity) => {
          asked[Math.floor(at / DAY)]! += quantity
        },
        materialOrdered: (at, point, _supplier, quantity) => {
          if (point === last) ordered[Math.floor(at / DAY)]! += quantity
        },
      },
    ])
    return variance(ordered.slice(SETTLED)) / variance(asked.slice(SETTLED))
  })
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length
  return values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length
}

const chenEtAl = (lead: number): number => 1 + (2 * lead) / WINDOW + (2 * lead * lead) / (WINDOW * WINDOW)

describe('ordering by a forecast', () => {
  it.each([1, 2, 4])('amplifies demand as much as theory says, with %i days of lead time', (days) => {
    const { mean, halfWidth } = intervalOf(amplification([shop(orders(days + 1, 2))], days), 0.999)
    expect(Math.abs(mean - chenEtAl(days + 1))).toBeLessThan(halfWidth)
    expect(halfWidth).toBeLessThan(0.05 * mean)
  })

  it('does so again at the next stage, where shared information damps it', () => {
    const chain = (point: Partial<StockPointJson>): Stage[] => [
      shop(point, 'depot'),
      { site: 'depot', source: SUPPLIER, transit: constant('1 d'), point: orders(3, 3) },
    ]
    const apart = amplification(chain(orders(2, 2)), 2)
    const shared = amplification(chain(passesOn(2)), 2)
    expect(
      atLeast(
        ratio(
          apart,
          apart.map(() => chenEtAl(3)),
        ),
      ),
    ).toBeGreaterThan(1.5)
    expect(atMost(ratio(shared, apart))).toBeLessThan(0.7)
  })
})
