/** The policies of a stock point, in a run and against the cases that they answer: the square-root lot and safety stock. */
import { describe, expect, it } from 'vitest'
import { YEAR } from '../../../src/sim/index'
import { reorderPoint } from '../../../src/sim/policies/replenishment/reorderPoint'
import { company, lane, play, product, station, steady, step, supplied } from '../../support/play'
import { groupParams, oracleCase } from '../oracle/cases'

describe('the square-root lot', () => {
  it('costs √(2·D·K·h) a year in orders and in stock, in a run that orders by it', () => {
    // A unit costs 10 and a quarter of that a year to hold; an order costs 50; 52 weeks of 350 units.
    const demand = 350
    const { stockPoints = [], ...rest } = supplied('wood')
    const scenario = company({
      ...rest,
      lanes: [lane('in', 'mill', 'plant'), lane('out', 'plant', 'town')],
      items: [
        { id: 'wood', kind: 'material', standardCost: 10 },
        product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
      ],
      stations: [station('s1', { machines: 20 })],
      stockPoints: stockPoints.map((point) => ({
        ...point,
        orderCost: 50,
        replenishment: { policy: 'economicOrderQuantity', args: { serviceLevel: 50 } },
      })),
      company: { holdingRate: 0.25 },
      segments: [steady('customers', { ordersPerWeek: demand })],
    })
    let orders = 0
    let area = 0
    let stock = 1000
    let since = 0
    const until = 12 * YEAR
    play(
      scenario,
      { until },
      {
        materialOrdered: () => {
          orders++
        },
        stockMoved: (at, point, onHand) => {
          if (point !== 0) return
          area += stock * (at - since)
          stock = onHand
          since = at
        },
      },
    )
    const years = until / YEAR
    const perYear = 52 * demand
    const best = Math.sqrt(2 * perYear * 50 * 10 * 0.25)
    const ordering = (orders * 50) / years
    const holding = (area / until) * 10 * 0.25
    // The planner's estimates of use move the lot by a few percent about the best, where the cost is flat.
    expect(Math.abs(ordering / (best / 2) - 1)).toBeLessThan(0.03)
    expect(Math.abs(holding / (best / 2) - 1)).toBeLessThan(0.05)
  })
})

it.each(['I-SSTK-a', 'I-SSTK-b', 'I-SSTK-c'] as const)(
  '%s: safety stock covers use over the lead time and the lead time itself',
  (id) => {
    const { demand_mean_per_period, demand_sd_per_period, lead_time_mean, lead_time_sd, cycle_service_level } =
      groupParams(id)
    const levels = reorderPoint(
      {
        demandMean: demand_mean_per_period,
        demandDeviation: demand_sd_per_period,
        leadTimeMean: lead_time_mean,
        leadTimeDeviation: lead_time_sd,
        orderCost: 0,
        holdingCost: 1,
      },
      { serviceLevel: cycle_service_level * 100, orderDays: 1 },
    )
    expect(levels.safetyStock).toBe(Math.round(oracleCase(id, 'safety_stock').expected as number))
    expect(levels.reorderPoint).toBe(Math.round(oracleCase(id, 'reorder_point').expected as number))
  },
)
