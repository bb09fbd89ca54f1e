/** Networks drawn at random: a depot that the plant supplies, and that supplies the plant. */
import fc from 'fast-check'
import { type CompanyJson, type SegmentJson, steady } from '../support/play'

type StockPointJson = CompanyJson['stockPoints'][number]

/** A depot that the plant supplies, whose goods customers take at its shelf, and what it and the plant do when goods are short. */
export const network = fc.record({
  depot: fc.constantFrom(null, 'shelf' as const, 'delivery' as const),
  replenishment: fc.constantFrom<Pick<StockPointJson, 'replenishment' | 'review'>>(
    { replenishment: { policy: 'baseStockLevel', args: { level: 9 } } },
    { replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 5, quantity: 8 } }, review: { every: '30 h' } },
    { replenishment: { policy: 'minMax', args: { reorderPoint: 3, orderUpTo: 20 } } },
    { replenishment: { policy: 'passThrough', args: {} }, review: { every: '1 d', offset: '5 h' } },
    {
      replenishment: { policy: 'anchorAndAdjust', args: { stockWeight: 0.3, supplyLineWeight: 0.5, desiredStock: 20 } },
      review: { every: '1 d' },
    },
  ),
  orderDelay: fc.constantFrom('0 d', '7 h'),
  partialShipment: fc.boolean(),
  shortage: fc.constantFrom('backorder' as const, 'backorder' as const, 'lostSale' as const),
  firm: fc.boolean(),
  opening: fc.boolean(),
  wood: fc.boolean(),
})

/** Ordered by the explosion of the master schedule that draws on it. */
const byPlan = { replenishment: { policy: 'mrp', args: {} }, review: null, firmOrders: [] }

export type Network = typeof network extends fc.Arbitrary<infer T> ? T : never

/** The depot holds the first product, of the plant, and wood, for the plant; where wood is `planned`, by the schedule of the plant. */
export function depotPoints(drawn: Network, initial: number, planned: boolean): StockPointJson[] {
  const { depot, wood, replenishment, orderDelay, partialShipment, shortage, firm, opening } = drawn
  const point = (id: string, item: string, source: string, what: ('goods' | 'order')[]): StockPointJson => ({
    id,
    site: 'depot',
    item,
    initial,
    sources: { [source]: 100 },
    ...replenishment,
    orderCost: 3,
    orderDelay,
    partialShipment,
    shortage,
    firmOrders: firm && replenishment.review != null ? [4, 0, 30] : [],
    openingTransit: opening ? what.map((each, day) => ({ source, quantity: 6, what: each, arrives: `${day} d` })) : [],
  })
  return [
    ...(depot === null ? [] : [point('depot', 'p0', 'plant', ['goods', 'goods', 'order'])]),
    ...(wood ? [{ ...point('depot-wood', 'wood', 'mill', ['goods', 'order']), ...(planned ? byPlan : {}) }] : []),
  ]
}

export function depotCustomers({ depot }: Network): SegmentJson[] {
  if (depot === null) return []
  const way = depot === 'shelf' ? { lane: null, from: 'depot' } : { lane: 'off' }
  const wants = { ordersPerWeek: 25, orderSize: { min: 1, max: 3 }, mix: { p0: 100 }, patience: '2 d' }
  return [steady('depotTown', { ...way, ...wants })]
}
