/** Contracts against what they say, to the cent. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { DAY, type Scenario, WEEK, type World } from '../../../src/sim/index'
import { agreeContract, breakContract, breakRefusal, contractRefusal } from '../../../src/sim/processes/contract'
import { orderMaterial } from '../../../src/sim/processes/purchasing'
import type { ContractTerms } from '../../../src/sim/scenario/contract'
import {
  advance,
  type CompanyJson,
  company,
  constant,
  diary,
  opened,
  product,
  station,
  step,
  supplied,
} from '../../support/play'

type ContractJson = NonNullable<CompanyJson['contracts']>[number]

/** A shop with one material at 5 each, standard cost 2, made at ten a day at most and ready after that. */
const shop = (contracts: ContractJson[] = [], qualified = true): Scenario => {
  const { suppliers = [], offers = [], stockPoints = [], lanes } = supplied('wood')
  return company({
    items: [
      { id: 'wood', kind: 'material', standardCost: 2 },
      product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
    ],
    stations: [station('s1')],
    suppliers: [{ ...suppliers[0]!, qualified }],
    offers: [{ ...offers[0]!, price: 5, delivered: true, capacityPerWeek: 70, leadTime: constant('0 h') }],
    contracts,
    lanes,
    stockPoints: [
      {
        ...stockPoints[0]!,
        initial: 5,
        replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 0, quantity: 1 } },
      },
    ],
  })
}

const terms = (changes: Partial<ContractTerms>): ContractTerms => ({
  price: 400,
  period: WEEK,
  commitment: 0,
  flexibility: 0,
  shortfallPenalty: 0,
  reserved: 0,
  reservationFee: 0,
  readyWithin: 0,
  latePenalty: 0,
  length: 4 * WEEK,
  breakFee: 0,
  ...changes,
})

const agreed = (changes: Partial<ContractTerms>): { world: World; rows: ReturnType<typeof diary>['rows'] } => {
  const { rows, listener } = diary('contractBegan', 'contractEnded', 'commitmentMissed')
  const world = opened(shop(), [], 1, listener)
  agreeContract(world, 0, terms(changes))
  return { world, rows }
}

const fees = (world: World): number => world.balances[account.contracts]!
const premium = (world: World): number => world.balances[account.purchasePremium]!

describe('a contract', () => {
  it('sets the price of what is ordered while it is in force, and of nothing else', () => {
    const { rows, listener } = diary('contractBegan', 'contractEnded')
    const world = opened(shop(), [], 1, listener)
    orderMaterial(world, 0, 10)
    agreeContract(world, 0, terms({ length: 2 * WEEK }))
    orderMaterial(world, 0, 10)
    advance(world, 2 * WEEK - 1)
    expect(premium(world)).toBe(10 * 300 + 10 * 200)
    orderMaterial(world, 0, 10)
    advance(world, 2 * WEEK + 1)
    orderMaterial(world, 0, 10)
    advance(world, 5 * WEEK)
    expect(premium(world)).toBe(20 * 300 + 20 * 200)
    expect(rows.map(([at, fact, offer, broken]) => [at / (7 * 24 * 60), fact, offer, broken])).toEqual([
      [0, 'contractBegan', 0, undefined],
      [2, 'contractEnded', 0, false],
    ])
  })

  it('asks at the end of each period for what was ordered less than agreed, flexibility allowed for', () => {
    const { world, rows } = agreed({ commitment: 100, flexibility: 0.2, shortfallPenalty: 30, length: 2.5 * WEEK })
    orderMaterial(world, 0, 60)
    advance(world, WEEK + 1)
    expect(fees(world)).toBe(20 * 30)
    orderMaterial(world, 0, 80)
    advance(world, 2 * WEEK + 1)
    expect(fees(world)).toBe(20 * 30)
    // Half a period is left: eighty halved.
    orderMaterial(world, 0, 15)
    advance(world, 3 * WEEK)
    expect(fees(world)).toBe(20 * 30 + 25 * 30)
    expect(rows.slice(1).map(([at, fact, , short, penalty]) => [at / (7 * 24 * 60), fact, short, penalty])).toEqual([
      [1, 'commitmentMissed', 20, 600],
      [2.5, 'commitmentMissed', 25, 750],
      [2.5, 'contractEnded', false, undefined],
    ])
  })

  it('reserves capacity for a fee in advance, used or not', () => {
    const { world, rows } = agreed({ reserved: 70, reservationFee: 50, length: 1.5 * WEEK })
    expect(fees(world)).toBe(3_500)
    orderMaterial(world, 0, 140)
    advance(world, WEEK)
    expect(world.points[0]!.onOrder).toBe(140)
    advance(world, WEEK + 1)
    // Twice the rate: 140 in a week.
    expect(world.points[0]!.onOrder).toBe(0)
    expect(fees(world)).toBe(3_500 + 1_750)
    advance(world, 2 * WEEK)
    expect(rows.map(([, fact]) => fact)).toEqual(['contractBegan', 'contractEnded'])
    orderMaterial(world, 0, 70)
    advance(world, 3 * WEEK)
    expect(world.points[0]!.onOrder).toBe(70)
    expect(fees(world)).toBe(3_500 + 1_750)
  })

  it('makes the supplier pay for what is ready later than agreed', () => {
    const { world } = agreed({ readyWithin: 2 * DAY, latePenalty: 40 })
    // Ten a day: the first is ready in time, the second after three days.
    orderMaterial(world, 0, 20)
    orderMaterial(world, 0, 10)
    advance(world, WEEK)
    expect(fees(world)).toBe(-10 * 40)
  })

  it('can be ended for its fee, and nothing more is owed', () => {
    const { world, rows } = agreed({ commitment: 100, shortfallPenalty: 30, breakFee: 5_000 })
    expect(contractRefusal(world, 0)).toBe('underContract')
    expect(breakRefusal(world, 0)).toBeNull()
    advance(world, 3 * DAY)
    breakContract(world, 0)
    expect(breakRefusal(world, 0)).toBe('noContract')
    expect(contractRefusal(world, 0)).toBeNull()
    advance(world, 6 * WEEK)
    expect(fees(world)).toBe(5_000)
    expect(rows.map(([, fact, , broken]) => [fact, broken])).toEqual([
      ['contractBegan', undefined],
      ['contractEnded', true],
    ])
  })

  it('is signed with qualified suppliers only', () => {
    expect(contractRefusal(opened(shop([], false)), 0)).toBe('notQualified')
  })

  it('may be in force when the run opens, or be offered only', () => {
    const offered = {
      supplier: 'mill',
      item: 'wood',
      terms: { price: 4, length: '4 w', reserved: 10, reservationFee: 1 },
    }
    const world = opened(shop([{ ...offered, inForce: true }, offered]))
    expect(world.offers[0]!.contract).toMatchObject({ endsAt: 4 * WEEK, taken: 0 })
    expect(fees(world)).toBe(1_000)
    expect(opened(shop([offered])).offers[0]!.contract).toBeNull()
  })
})
