/** Stock: base stock, (r, Q), the square-root lot and safety stock. */
import { describe, expect, it } from 'vitest'
import { economicQuantity } from '../../src/sim/formulas/economicOrder'
import { YEAR } from '../../src/sim/index'
import { reorderPoint } from '../../src/sim/policies/replenishment/reorderPoint'
import { company, constant, exponential, lane, play, product, station, steady, step, supplied } from '../support/play'
import { batchesOf, confirm, expectedOf, paramsOf, type Totals } from './cases'
import { makeToStock, service, units } from './models'
import { shelf } from './watches'

const onHand = ({ onHand: area, time }: Totals): number => area! / time!
const backorders = ({ backorders: area, time }: Totals): number => area! / time!
const fillRate = ({ atOnce, orders }: Totals): number => atOnce! / orders!

/** So many machines that none is ever missing: the lead time is the process time. */
const AMPLE = 24

describe('base stock', () => {
  it.each([
    ['P-MTS-a', 220_000],
    ['P-MTS-c', 60_000],
  ] as const)('%s: one machine fills the shelf up to S (Buzacott and Shanthikumar)', (id, length) => {
    const { lambda, mu, S } = paramsOf(id)
    const service = exponential(units(1 / mu))
    const scenario = makeToStock(lambda, service, { reorderPoint: S - 1, lot: 1, machines: 1 })
    const gains = batchesOf({ scenario, watch: shelf(), length })
    confirm(id, gains, 0.05, { fill_rate: fillRate, mean_inventory: onHand })
  })

  it.each([
    ['I-PALM-a', 'lognormal'],
    ['I-PALM-b', 'constant'],
  ] as const)('%s: with ample capacity only the mean of the %s lead time counts (Palm)', (id, _) => {
    const { lambda, lead_time: lead, S } = paramsOf(id)
    const scenario = makeToStock(lambda, service(lead), { reorderPoint: S - 1, lot: 1, machines: AMPLE })
    const gains = batchesOf({ scenario, watch: shelf(), length: 70_000 })
    confirm(id, gains, 0.02, { mean_on_hand: onHand, fill_rate: fillRate })
  })
})

describe('(r, Q)', () => {
  it('I-RQ-a: lots of Q whenever the position falls to r, with a constant lead time (Hadley and Whitin)', () => {
    const { lambda, lead_time: lead, r, Q } = paramsOf('I-RQ-a')
    const scenario = makeToStock(lambda, constant(units(lead / Q)), { reorderPoint: r, lot: Q, machines: AMPLE })
    const gains = batchesOf({ scenario, watch: shelf(), length: 120_000 })
    confirm('I-RQ-a', gains, 0.02, {
      mean_on_hand: onHand,
      fill_rate: fillRate,
      orders_per_time: ({ planned, time }) => planned! / time!,
    })
  })

  it('I-RQE-a: lots that overtake each other', () => {
    const { lambda, mean_lead_time: lead, r, Q } = paramsOf('I-RQE-a')
    // A lot of Q gamma times of shape 1/Q takes an exponential time.
    const each = { family: 'gamma', mean: units(lead / Q), cv: Math.sqrt(Q) } as const
    const scenario = makeToStock(lambda, each, { reorderPoint: r, lot: Q, machines: AMPLE })
    const gains = batchesOf({ scenario, watch: shelf(), length: 130_000 })
    confirm('I-RQE-a', gains, 0.05, { mean_on_hand: onHand, fill_rate: fillRate, mean_backorders: backorders })
  })
})

describe('the square-root lot', () => {
  const { fixed_cost: K, holding_cost_per_unit_time: h, demand_rate: D } = paramsOf('I-EOQ-a')

  it('is √(2·D·K/h) (Harris 1913)', () => {
    expect(economicQuantity(D, K, h)).toBeCloseTo(expectedOf('I-EOQ-a').Q_opt as number, 6)
  })

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
      paramsOf(id)
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
    expect(levels.safetyStock).toBe(Math.round(expectedOf(id).safety_stock as number))
    expect(levels.reorderPoint).toBe(Math.round(expectedOf(id).reorder_point as number))
  },
)
