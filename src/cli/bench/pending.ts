/**
 * What an event costs when much is pending: a shop whose every lot uses one unit of material that is ordered again at
 * once (one for one), from a supplier who takes so many times the time between two lots. Ten or a hundred thousand
 * deliveries are on their way; all else is the same.
 */

import { readScenario } from '../../content/schema'
import { advance, compile, MINUTE, measure, open } from '../../sim'

const LOTS = 200_000

function shop(pending: number): unknown {
  return {
    id: 'pending',
    length: '1000 y',
    company: { cash: 1e6, creditLine: 1e6, holdingRate: 0, attention: 1, returnCost: 0 },
    shifts: [],
    items: [
      { id: 'raw', kind: 'material' },
      {
        id: 'part',
        kind: 'product',
        route: [
          {
            station: 's',
            processTime: { family: 'exponential', mean: '30 s', cv: 1 },
            materials: [{ item: 'raw', quantity: 1 }],
          },
        ],
      },
    ],
    sites: [{ id: 'plant', kind: 'plant' }],
    pools: [],
    crews: [],
    stations: [
      {
        id: 's',
        site: 'plant',
        buffer: null,
        pool: null,
        setup: '0 s',
        failure: null,
        minorStops: null,
        service: null,
        rate: 0,
        moveTime: '0 s',
        dispatching: 'fifo',
      },
    ],
    suppliers: [{ id: 'mill', site: 'plant', qualified: true, qualification: { time: '0 d', cost: 0 }, outage: null }],
    offers: [
      {
        supplier: 'mill',
        item: 'raw',
        price: 0,
        minimumOrder: 1,
        ppm: 0,
        delivered: true,
        leadTime: { family: 'gamma', mean: `${pending} min`, cv: 0.5 },
      },
    ],
    lanes: [],
    stockPoints: [
      {
        id: 'raw',
        site: 'plant',
        item: 'raw',
        initial: 3 * pending + 100,
        sources: { mill: 100 },
        replenishment: { policy: 'minMax', args: { reorderPoint: 3 * pending + 99, orderUpTo: 3 * pending + 100 } },
      },
      { id: 'part', site: 'plant', item: 'part', initial: 0, replenishment: null },
    ],
    segments: [],
    planning: { site: 'plant', plan: 'none', release: { policy: 'push', args: {} } },
    workOrders: [{ id: 'orders', product: 'part', interarrival: { family: 'exponential', mean: '1 min', cv: 1 } }],
    programmes: [],
    unlocked: [],
  }
}

/** CPU time of one lot with so many deliveries on their way [s]; a lot is an arrival, an operation's end and a delivery. */
export function costOfLot(pending: number): number {
  const reading = readScenario(shop(pending))
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const model = compile(reading.value)
  const world = open(model, 1, [measure(model).listener])
  // As many are on their way as there will be, and the code is warm.
  advance(world, (2 * pending + 100_000) * MINUTE)
  const from = world.now
  const before = process.cpuUsage()
  advance(world, from + LOTS * MINUTE)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / LOTS
}
