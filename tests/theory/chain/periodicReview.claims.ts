/**
 * One stock point that is reviewed once in so many periods. A period is an hour: in its first two milliseconds goods
 * arrive, the review takes place and customers come, so that what stands on the shelf or waits for the rest of the hour is
 * the stock and the backlog of the period's end.
 */
import { constant } from '../../support/play'
import type { Totals } from '../oracle/batches'
import { oracleCase } from '../oracle/cases'
import type { Claim } from '../oracle/claim'
import { type Experiment, type Metric, simulated } from '../oracle/simulated'
import { fillRate, meanBackorders, meanOnHand, shelfWatch } from './shelf'
import { poissonEvery, type StockPointJson, SUPPLIER, supplyChain } from './supplyChain'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any
type Policy = NonNullable<StockPointJson['replenishment']>

/** A period [min]. */
const PERIOD = 60
const perPeriod = (total: number, { time }: Totals): number => (total * PERIOD) / time!

interface Periodic {
  readonly mean: number
  readonly lead: number
  readonly every?: number
  readonly upTo: number
  readonly policy: Policy
}

/** Goods ordered at a review are there before the customers of the period that is `lead` periods later. */
const periodic = (
  periods: number,
  of: (params: Params) => Periodic,
  changes: Partial<StockPointJson> = {},
): Omit<Experiment, 'metrics'> => ({
  scenario: (p) => {
    const { mean, lead, every = 1, upTo, policy } = of(p)
    const point: Partial<StockPointJson> = {
      initial: upTo,
      replenishment: policy,
      review: { every: `${every} h`, offset: '1 ms' },
      ...changes,
    }
    return supplyChain(
      [{ site: 'shop', source: SUPPLIER, point, demand: poissonEvery('1 h', '2 ms', mean) }],
      constant(lead === 0 ? '0 ms' : `${lead * 3_600_000 - 1} ms`),
    )
  },
  watch: (p) => shelfWatch(1, [of(p).upTo]),
  length: periods * PERIOD,
})

const upTo = (level: number): Policy => ({ policy: 'baseStockLevel', args: { level } })

const reviewed = (p: Params): Periodic => ({
  mean: p.mean_demand_per_period,
  lead: p.lead_time_periods,
  every: p.review_interval_periods,
  upTo: p.S,
  policy: upTo(p.S),
})

const cost: Metric = (gain, { h, b }) => h * meanOnHand()(gain) + b * meanBackorders()(gain)
const service = {
  mean_end_inventory: meanOnHand(),
  mean_end_backlog: meanBackorders(),
  unit_fill_rate: fillRate(),
  cost_per_period: cost,
}

/** (s, S) at its optimum, which the game's own search finds (`policies of stock` are held against it elsewhere). */
const minMax = (group: string, periods: number): Claim => {
  const [reorderPoint, orderUpTo] = oracleCase(group, 'optimal_s_S').expected as [number, number]
  return simulated(group, {
    ...periodic(periods, (p) => ({
      mean: p.mean_demand,
      lead: p.lead_time,
      upTo: orderUpTo,
      policy: { policy: 'minMax', args: { reorderPoint, orderUpTo } },
    })),
    metrics: {
      optimal_cost_per_period: (gain, { h, p, K }) =>
        h * meanOnHand()(gain) + p * meanBackorders()(gain) + K * perPeriod(gain.orders0!, gain),
    },
  })
}

export const periodicReviewClaims: readonly Claim[] = [
  simulated('I-RS-a', { ...periodic(2_800_000, reviewed), metrics: service }),
  simulated('I-RS-b', { ...periodic(2_700_000, reviewed), metrics: service }),
  simulated('I-RS-d', { ...periodic(2_200_000, reviewed), metrics: service }),
  simulated('I-LOSTBSP-L2-S19', {
    ...periodic(160_000, (p) => ({ mean: p.mean, lead: p.lead_time, upTo: p.S, policy: upTo(p.S) }), {
      shortage: 'lostSale',
    }),
    metrics: {
      cost_per_period: (gain, { h, p }) => h * meanOnHand()(gain) + p * perPeriod(gain.lost0!, gain),
    },
  }),
  minMax('I-sS-10', 60_000),
  minMax('I-sS-20', 60_000),
  minMax('I-sS-25', 60_000),
  minMax('I-sS-30', 60_000),
  minMax('I-sS-63', 60_000),
  minMax('I-sS-x', 60_000),
]
