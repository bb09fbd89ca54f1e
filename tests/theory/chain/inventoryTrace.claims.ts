/** Traces of a stock point, period by period: goods arrive, review, demand, and what stands then is paid for. */
import { advance, HOUR, type Listener, open } from '../../../src/sim/index'
import { constant } from '../../support/play'
import { answered, type Claim } from '../oracle/claim'
import { type StockPointJson, SUPPLIER, supplyChain, traceOf } from './supplyChain'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any
type Policy = NonNullable<StockPointJson['replenishment']>

/** A period [h]. */
const PERIOD = 24
const REVIEW = 1
const DEMAND = 2

const policyOf = ({ policy, s, S }: Params): Policy =>
  policy === '(s,S)'
    ? { policy: 'minMax', args: { reorderPoint: s, orderUpTo: S } }
    : { policy: 'baseStockLevel', args: { level: S } }

const chainOf = (p: Params) =>
  supplyChain(
    [
      {
        site: 'shop',
        source: SUPPLIER,
        point: {
          initial: p.initial_inventory,
          replenishment: policyOf(p),
          review: { every: `${PERIOD * (p.R ?? 1)} h`, offset: `${REVIEW} h` },
        },
        demand: traceOf(p.demand, PERIOD, DEMAND),
      },
    ],
    constant(`${p.lead_time * PERIOD - REVIEW} h`),
  )

/** A row is: period, received, ordered, demand, stock, backlog and position at its end, cost. */
function rowsOf(p: Params): number[][] {
  let received = 0
  let ordered = 0
  const listener: Listener = {
    stockMoved: (_at, _point, _onHand, change) => {
      if (change > 0) received += change
    },
    materialOrdered: (_at, _point, _supplier, quantity) => {
      ordered += quantity
    },
  }
  const world = open(chainOf(p), 1, [listener])
  return (p.demand as number[]).map((demand, period) => {
    received = 0
    ordered = 0
    advance(world, (period * PERIOD + DEMAND + 1) * HOUR)
    const [{ onHand, onOrder, backlogUnits }] = world.points as [(typeof world.points)[number]]
    const cost = p.h * onHand + p.b * backlogUnits + (ordered > 0 ? p.K + p.unit_cost * ordered : 0)
    return [period + 1, received, ordered, demand, onHand, backlogUnits, onHand + onOrder - backlogUnits, cost]
  })
}

const traced = (group: string): Claim =>
  answered(
    group,
    {
      rows: rowsOf,
      total_cost: (p) => rowsOf(p).reduce((sum, row) => sum + row[7]!, 0),
    },
    'run',
  )

export const inventoryTraceClaims: readonly Claim[] = ['T-INV-sS', 'T-INV-bs', 'T-INV-RS'].map(traced)
