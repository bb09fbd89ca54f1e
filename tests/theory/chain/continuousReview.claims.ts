/** One stock point that looks at its position with every demand, Poisson demand, a supplier with room for everything. */
import { constant, exponential } from '../../support/play'
import type { Totals } from '../oracle/batches'
import type { Claim } from '../oracle/claim'
import { type Experiment, simulated } from '../oracle/simulated'
import { timeOf, units } from '../shop'
import { fillRate, meanBackorders, meanOnHand, ordersPerTime, shelfWatch } from './shelf'
import { poisson, type StockPointJson, SUPPLIER, supplyChain } from './supplyChain'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any
type Policy = NonNullable<StockPointJson['replenishment']>

const baseStock = ({ S }: Params): Policy => ({ policy: 'baseStockLevel', args: { level: S } })
const reorder = ({ r, Q }: Params): Policy => ({ policy: 'fixedQuantity', args: { reorderPoint: r, quantity: Q } })

const onOneShelf = (
  length: number,
  policy: (params: Params) => Policy,
  lead: (params: Params) => Parameters<typeof supplyChain>[1],
  changes: Partial<StockPointJson> = {},
): Omit<Experiment, 'metrics'> => {
  const initial = ({ S, r, Q }: Params): number => S ?? r + Q
  return {
    scenario: (p) =>
      supplyChain(
        [
          {
            site: 'shop',
            source: SUPPLIER,
            point: { initial: initial(p), replenishment: policy(p), ...changes },
            demand: poisson(p.lambda),
          },
        ],
        lead(p),
      ),
    watch: (p) => shelfWatch(1, [initial(p)]),
    length,
  }
}

const service = { mean_on_hand: meanOnHand(), mean_backorders: meanBackorders(), fill_rate: fillRate() }
const cost = (gain: Totals, { h, p, K }: Params): number =>
  h * meanOnHand()(gain) + p * meanBackorders()(gain) + K * ordersPerTime(gain)
const withCost = { ...service, orders_per_time: ordersPerTime, cost_rate: cost }

const stated = ({ lead_time }: Params) => timeOf(lead_time)
const fixed = ({ lead_time }: Params) => constant(units(lead_time))

export const continuousReviewClaims: readonly Claim[] = [
  simulated('I-RQ-a', { ...onOneShelf(1_000_000, reorder, fixed), metrics: withCost }),
  simulated('I-RQ-c', { ...onOneShelf(360_000, reorder, fixed), metrics: withCost }),
  simulated('I-RQE-a', {
    ...onOneShelf(1_250_000, reorder, ({ mean_lead_time }: Params) => exponential(units(mean_lead_time))),
    metrics: service,
  }),
  simulated('I-PALM-a', { ...onOneShelf(850_000, baseStock, stated), metrics: service }),
  simulated('I-PALM-b', { ...onOneShelf(900_000, baseStock, stated), metrics: service }),
  simulated('I-PALM-d', { ...onOneShelf(380_000, baseStock, stated), metrics: service }),
  simulated('I-LOSTBS-a', {
    ...onOneShelf(110_000, baseStock, stated, { shortage: 'lostSale' }),
    metrics: { fill_rate: fillRate(), mean_on_hand: meanOnHand() },
  }),
  simulated('I-LOSTRQ-a', {
    ...onOneShelf(55_000, reorder, fixed, { shortage: 'lostSale' }),
    metrics: {
      fill_rate: fillRate(),
      mean_on_hand: meanOnHand(),
      mean_cycle_time: ({ time, orders0 }) => time! / orders0!,
    },
  }),
]
