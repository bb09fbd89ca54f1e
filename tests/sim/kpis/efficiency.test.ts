import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { compile } from '../../../src/sim/compile/compile'
import { DAY, HOUR } from '../../../src/sim/units'
import { chair, hearing, paint, saw, scenario, shops, workshop } from './workshop'

const { cash, stock, fixedAssets } = account

/** A week's wages and machine hours of the workshop. */
function payWeek(tell: ReturnType<typeof hearing>['tell']): void {
  tell.posted(0, cash, account.labour, 160_000)
  tell.posted(0, fixedAssets, account.machines, 60_000)
}

/** Material and freight of units at the frontier. */
function deliver(tell: ReturnType<typeof hearing>['tell'], quantity: number, defective = 0): void {
  tell.posted(0, stock, account.materialUsed, 600 * quantity)
  tell.posted(0, cash, account.inboundFreight, 40 * quantity)
  tell.posted(0, cash, account.outboundFreight, 70 * quantity)
  tell.orderDelivered(0, 1, shops, chair, quantity, DAY, 0, defective)
}

/** The score and its losses by name; checks that they add up. */
function scored(measures: ReturnType<typeof hearing>['measures'], now = DAY): Readonly<Record<string, number>> {
  const score = measures.readUntil('efficiency', 0, now)!
  const losses = measures.partsUntil('efficiency', 0, now)
  const total = losses.reduce((sum, { value }) => sum + value!, score)
  expect(Math.abs(total - 100)).toBeLessThan(1e-9)
  const named: Record<string, number> = Object.fromEntries(losses.map(({ id, value }) => [id, value!]))
  return { ...named, score }
}

describe('the frontier', () => {
  it('loads machines and people with what the base demand needs of them', () => {
    // Saw 40 h for 10, booth 40 h for 20, people 80 h for 30: 0.1 h × (1000·4 + 2000·8/3) + 0.2 h × (500·2 + 2000·8/3).
    expect(workshop.frontier[chair]!.work).toBeCloseTo(2_200, 9)
  })

  it('counts no loading below 1 where the plant is too small, nor people whom no machine can take', () => {
    const busy = { ...scenario, segments: scenario.segments.map((segment) => ({ ...segment, ordersPerWeek: 10 })) }
    expect(compile(busy).frontier[chair]!.work).toBeCloseTo(0.1 * 3_000 + 0.2 * 2_500, 9)
    const crowded = { ...scenario, pools: scenario.pools.map((pool) => ({ ...pool, headcount: 5 })) }
    expect(compile(crowded).frontier[chair]!.work).toBeCloseTo(2_200, 9)
  })

  it('buys where price of a good part and freight together are least', () => {
    expect(workshop.frontier[chair]).toMatchObject({ material: 600, inboundFreight: 40, outboundFreight: 70 })
    const flawless = { ...scenario, offers: scenario.offers.map((offer) => ({ ...offer, ppm: 0 })) }
    // 200 + 10 + 20 000 / 200 = 310, against 320 nearby.
    expect(compile(flawless).frontier[chair]).toMatchObject({ material: 400, inboundFreight: 220 })
    const unoffered = { ...scenario, offers: [] }
    expect(compile(unoffered).frontier[chair]).toMatchObject({ material: 600, inboundFreight: 0 })
  })

  it('adds up', () => expect(workshop.frontier[chair]!.total).toBeCloseTo(2_910, 9))
})

describe('output efficiency', () => {
  it('is null while nothing has been used, and 0 when nothing good was delivered', () => {
    const { measures, tell } = hearing(['efficiency'])
    expect(measures.readUntil('efficiency', 0, DAY)).toBeNull()
    expect(measures.partsUntil('efficiency', 0, DAY)).toEqual([])
    payWeek(tell)
    expect(scored(measures)).toMatchObject({ score: 0, idleCapacity: 100 })
  })

  it('is 100 when the base demand of a week is met with nothing lost', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 100)
    const { score, ...losses } = scored(measures)
    expect(score).toBeCloseTo(100, 9)
    for (const loss of Object.values(losses)) expect(loss).toBeCloseTo(0, 9)
  })

  it('splits lost hours by what the machines did, and leaves the rest to idle capacity', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 50)
    tell.machineTurned(0, saw, 0, 'down')
    tell.machineTurned(2 * HOUR, saw, 0, 'setup')
    tell.machineTurned(3 * HOUR, saw, 0, 'maintenance')
    tell.machineTurned(4 * HOUR, saw, 0, 'starved')
    tell.machineTurned(0, paint, 1, 'quality')
    tell.machineTurned(HOUR, paint, 1, 'off')
    tell.jobStarted(HOUR, 1, saw, 50, 6 * HOUR, 5 * HOUR)
    tell.jobStarted(HOUR, 1, paint, 50, 10 * HOUR, 10 * HOUR)
    const losses = scored(measures)
    const used = 220_000 + 50 * 710
    expect(losses).toMatchObject({ scrapRework: expect.closeTo(250_000 / used, 9), stock: 0, returns: 0 })
    expect(losses).toMatchObject({
      downtime: expect.closeTo((100 * 6_000) / used, 9),
      setup: expect.closeTo((100 * 3_000) / used, 9),
      maintenance: expect.closeTo((100 * 3_000) / used, 9),
      speed: expect.closeTo((100 * 3_000) / used, 9),
      idleCapacity: expect.closeTo((100 * (110_000 - 17_500)) / used, 9),
    })
  })

  it('cuts lost hours that the units delivered did not need', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 99)
    tell.machineTurned(0, saw, 0, 'down')
    tell.machineTurned(HOUR, saw, 0, 'setup')
    tell.machineTurned(4 * HOUR, saw, 0, 'off')
    const losses = scored(measures)
    const used = 220_000 + 99 * 710
    expect(losses.idleCapacity).toBeCloseTo(0, 9)
    expect(losses).toMatchObject({
      downtime: expect.closeTo((100 * 2_200 * (1 / 4)) / used, 9),
      setup: expect.closeTo((100 * 2_200 * (3 / 4)) / used, 9),
    })
  })

  it('charges work put into what nobody took to stock, with holding and ordering', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 10)
    tell.posted(0, cash, account.holding, 300)
    tell.posted(0, cash, account.ordering, 200)
    tell.jobStarted(0, 1, saw, 40, 4 * HOUR, 4 * HOUR)
    tell.jobStarted(0, 1, paint, 40, 8 * HOUR, 8 * HOUR)
    const used = 220_500 + 10 * 710
    expect(scored(measures)).toMatchObject({ stock: expect.closeTo((100 * (30 * 800 + 500)) / used, 9) })
  })

  it('charges scrap with its material and all work in it, rework with the operations done again', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 10)
    tell.posted(0, stock, account.scrap, 2_400)
    tell.unitsScrapped(0, paint, chair, 4)
    tell.unitsReworked(0, paint, chair, 6)
    tell.jobStarted(0, 1, saw, 14, 1.4 * HOUR, 1.4 * HOUR)
    tell.jobStarted(0, 1, paint, 20, 4 * HOUR, 4 * HOUR)
    const used = 222_400 + 10 * 710
    const losses = scored(measures)
    expect(losses).toMatchObject({ scrapRework: expect.closeTo((100 * (2_400 + 4 * 800 + 6 * 500)) / used, 9) })
    expect(losses).toMatchObject({ stock: 0 })
  })

  it('counts defective units that reached customers as returns, not as output', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 50, 10)
    tell.posted(0, cash, account.returns, 5_000)
    const used = 225_000 + 50 * 710
    expect(scored(measures)).toMatchObject({
      score: expect.closeTo((100 * 40 * 2_910) / used, 9),
      returns: expect.closeTo((100 * (5_000 + 10 * 2_910)) / used, 9),
      purchasePremium: expect.closeTo(0, 9),
      freightPremium: expect.closeTo(0, 9),
    })
  })

  it('shows what is paid above the frontier for material, freight and programmes', () => {
    const { measures, tell } = hearing(['efficiency'])
    payWeek(tell)
    deliver(tell, 100)
    tell.posted(0, cash, account.purchasePremium, 10_000)
    tell.posted(0, cash, account.outboundFreight, 4_000)
    tell.posted(0, cash, account.programmes, 6_000)
    tell.posted(0, cash, account.maintenance, 5_000)
    const used = 291_000 + 25_000
    expect(scored(measures)).toMatchObject({
      purchasePremium: expect.closeTo(1_000_000 / used, 9),
      freightPremium: expect.closeTo(400_000 / used, 9),
      programmes: expect.closeTo(600_000 / used, 9),
      maintenance: expect.closeTo(500_000 / used, 9),
    })
  })

  it('adds up over any window of days', () => {
    const { measures, tell } = hearing(['efficiency'])
    tell.machineTurned(0, saw, 0, 'running')
    for (let day = 0; day < 6; day++) {
      tell.posted(day * DAY, cash, account.labour, 32_000 + day)
      tell.orderDelivered(day * DAY, day, shops, chair, 7 * day, DAY, 0, day % 3)
      tell.jobStarted(day * DAY, day, saw, 10, HOUR + day * 1_000, HOUR)
      tell.machineTurned(day * DAY + HOUR * day, saw, 0, day % 2 === 0 ? 'down' : 'setup')
      tell.dayEnded((day + 1) * DAY, day)
    }
    for (let from = 0; from < 6; from++) {
      for (let to = from + 1; to <= 6; to++) {
        const losses = measures.parts('efficiency', from, to)
        const total = losses.reduce((sum, { value }) => sum + value!, measures.read('efficiency', from, to)!)
        expect(Math.abs(total - 100)).toBeLessThan(1e-9)
      }
    }
  })
})
