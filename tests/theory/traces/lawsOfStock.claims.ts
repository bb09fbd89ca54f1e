/** What every run of a stock keeps to, counted from its facts and held against the world's own records and books. */
import { account } from '../../../src/sim/accounts'
import { advance, DAY, open, type Scenario, WEEK, YEAR } from '../../../src/sim/index'
import { type Stream, wholeBetween } from '../../../src/sim/kernel/random'
import { company, type DistributionJson, lane, product, station, steady, step, supplied } from '../../support/play'
import { intervalOf } from '../../support/stats'
import { makeToStock } from '../makeToStock'
import { batchesOf } from '../oracle/batches'
import { answered, type Claim } from '../oracle/claim'
import { shelf } from '../watches'
import { everywhere, oneOf } from './instances'
import { betweenInstants } from './instants'

/** A product made to stock of bought wood: customers come by chance, suppliers take their time. */
function stockedCompany(luck: Stream): Scenario {
  const { stockPoints = [], offers, suppliers } = supplied('wood')
  return company({
    suppliers,
    offers: offers!.map((offer) => ({
      ...offer,
      price: 2.5,
      minimumOrder: wholeBetween(luck, 1, 20),
      leadTime: { family: 'exponential', mean: `${wholeBetween(luck, 1, 6)} d`, cv: 1 },
    })),
    lanes: [lane('in', 'mill', 'plant'), lane('out', 'plant', 'town')],
    items: [
      { id: 'wood', kind: 'material', standardCost: 2.25 },
      product('a', [
        step('s1', { family: 'exponential', mean: '30 min', cv: 1 }, { materials: [{ item: 'wood', quantity: 2 }] }),
      ]),
    ],
    stations: [station('s1', { machines: 2, buffer: 40 })],
    stockPoints: stockPoints.map((point) => ({
      ...point,
      initial: 60,
      orderCost: 12,
      replenishment: {
        policy: oneOf(luck, ['economicOrderQuantity', 'reorderPoint', 'baseStock']),
        args: { serviceLevel: 90, orderDays: 4 },
      },
    })),
    segments: [steady('customers', { ordersPerWeek: 60 })],
    planning: { plan: 'replenish', targetDays: wholeBetween(luck, 1, 4), forecastWeeks: 4 },
    company: { holdingRate: 0.3 },
  })
}

/** Position = on hand + on order (or planned) − backorders, and = what it was + ordered − asked for, at every moment. */
function position(luck: Stream): boolean {
  const scenario = stockedCompany(luck)
  const [wood, shelfPoint] = [0, 1]
  let material = scenario.stockPoints[wood]!.initial
  let goods = scenario.stockPoints[shelfPoint]!.initial
  const world = open(scenario, 1, [
    {
      materialOrdered: (_at, _point, _supplier, quantity) => {
        material += quantity
      },
      stockMoved: (_at, point, _onHand, change) => {
        if (point === wood && change < 0) material += change
      },
      jobPlanned: (_at, _job, _product, quantity) => {
        goods += quantity
      },
      orderPlaced: (_at, _order, _segment, _product, quantity) => {
        goods -= quantity
      },
    },
  ])
  let holds = true
  betweenInstants(world, 5 * WEEK, () => {
    const { onHand, onOrder } = world.points[wood]!
    const { onHand: units, backlogUnits } = world.points[shelfPoint]!
    holds &&= onHand + onOrder === material && units + world.making[0]!.pipeline - backlogUnits === goods
  })
  return holds
}

/** Nothing below zero, nobody waits for what is there, and no more in a buffer than fits. */
function complementary(luck: Stream): boolean {
  const world = open(stockedCompany(luck), 1)
  let holds = true
  betweenInstants(world, 5 * WEEK, () => {
    const [first] = world.stations
    holds &&=
      world.points.every(
        ({ onHand, backlogUnits, onOrder }) =>
          onHand >= 0 && onOrder >= 0 && backlogUnits >= 0 && onHand * backlogUnits === 0,
      ) &&
      world.plants[0]!.wipUnits >= 0 &&
      first!.buffered >= 0 &&
      first!.buffered <= 40
  })
  return holds
}

/** What the books say of ordering, of holding and of what was bought and sold is what the log of facts comes to. */
function costs(luck: Stream): boolean {
  const scenario = stockedCompany(luck)
  const [wood] = scenario.stockPoints
  const cost = scenario.items[0]!.standardCost
  const [offer] = scenario.offers
  let value = wood!.initial * cost
  let holding = 0
  const counted = { orders: 0, received: 0, delivered: 0 }
  const world = open(scenario, 1, [
    {
      materialOrdered: () => {
        counted.orders++
      },
      materialReceived: (_at, _point, _supplier, quantity) => {
        counted.received += quantity
        value += quantity * cost
      },
      orderDelivered: (_at, _order, _segment, _product, quantity) => {
        counted.delivered += quantity
        value -= 2 * quantity * cost
      },
      dayEnded: () => {
        holding += (value * scenario.company.holdingRate * DAY) / YEAR
      },
    },
  ])
  advance(world, 5 * WEEK + 1)
  const { balances } = world
  return (
    balances[account.ordering] === counted.orders * wood!.orderCost &&
    balances[account.purchasePremium] === counted.received * (offer!.price - cost) &&
    balances[account.materialUsed] === 2 * counted.delivered * cost &&
    balances[account.sales] === -counted.delivered * scenario.items[1]!.price &&
    Math.abs(balances[account.holding]! - holding) < 1 + 1e-6
  )
}

/** With ample capacity only the mean of the lead time counts for stock and service (Palm 1938): three families, one answer. */
function insensitive(): boolean {
  const rate = 1.5
  const mean = 2
  const target = 5
  const families: DistributionJson[] = [
    { family: 'constant', mean: `${mean} min` },
    { family: 'exponential', mean: `${mean} min`, cv: 1 },
    { family: 'hyperexponential', mean: `${mean} min`, cv: 2 },
  ]
  // Lots under way are Poisson of mean rate × lead time; a customer finds something when fewer than the target are.
  const under = Array.from({ length: target }, (_, count) => count).reduce(
    ({ term, sum }, count) => ({ term: (term * rate * mean) / (count + 1), sum: sum + term }),
    { term: Math.exp(-rate * mean), sum: 0 },
  ).sum
  return families.every((time) => {
    const scenario = makeToStock({ rate, services: [time], target, machines: 40 })
    const gains = batchesOf({ scenario, watch: shelf(), length: 130_000 })
    const onOrder = gains.map((gain) => target - (gain.onHand! - gain.backorders!) / gain.time!)
    const atOnce = gains.map((gain) => gain.atOnce! / gain.orders!)
    return within(onOrder, rate * mean) && within(atOnce, under)
  })
}

function within(samples: readonly number[], expected: number): boolean {
  const { mean, halfWidth } = intervalOf(samples, 0.999)
  return Math.abs(mean - expected) <= halfWidth && halfWidth <= 0.02 * expected
}

const law = (group: string, draws: number, holds: (luck: Stream) => boolean): Claim =>
  answered(group, { holds: () => everywhere(group, draws, holds) }, 'run')

export const stockLawClaims: readonly Claim[] = [
  law('P-IPID', 15, position),
  law('P-NONNEG', 15, complementary),
  law('P-COST', 15, costs),
  law('P-PKINS', 1, insensitive),
]
