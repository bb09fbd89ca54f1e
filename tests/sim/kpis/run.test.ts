import { describe, expect, it } from 'vitest'
import { account, resourceAccounts } from '../../../src/sim/accounts'
import { compile } from '../../../src/sim/compile/compile'
import { advance, open } from '../../../src/sim/run'
import { DAY } from '../../../src/sim/units'
import { hearing, scenario } from './workshop'

/** Four weeks of the workshop, with wood enough, chairs before the booth when it opens, and a booth that spoils one in ten. */
const model = compile({
  ...scenario,
  stockPoints: scenario.stockPoints.map((point) => (point.item === 'wood' ? { ...point, initial: 2_000 } : point)),
  items: scenario.items.map((item) => ({
    ...item,
    route: item.route.map((step) => (step.inspection ? { ...step, characteristic: { offset: 0, sigma: 0.6 } } : step)),
  })),
  openingLots: [{ product: 'chair', quantity: 40, station: 'paint' }],
})

describe('the measures of a whole run', () => {
  const { measures } = hearing(undefined, model)
  const world = open(model, 7, [measures.listener])
  advance(world, model.scenario.length)
  const run = (id: Parameters<typeof measures.read>[0]) => measures.readUntil(id, 0, world.now)!

  it('agree with the books', () => {
    const { balances } = world
    const cost = resourceAccounts.reduce((sum, name) => sum + balances[account[name]]!, 0)
    expect(run('profit')).toBe(-balances[account.sales]! - cost)
    expect(run('cash')).toBe(balances[account.cash]! - model.scenario.company.cash)
    expect(run('revenue')).toBeGreaterThan(0)
  })

  it('count the same work in process and the same stock as the world', () => {
    const wipTime = (now: number) => measures.readUntil('wip', 0, now)! * now
    expect((wipTime(world.now + DAY) - wipTime(world.now)) / DAY).toBeCloseTo(world.plants[0]!.wipUnits, 6)
    const goods = world.balances[account.materialUsed]!
    const stockTime = (now: number) => goods / measures.readUntil('inventoryTurns', 0, now)!
    const later = stockTime(world.now + DAY) - stockTime(world.now)
    expect((later * 52 * 7) / world.balances[account.stock]!).toBeCloseTo(1, 6)
  })

  it('lose nothing between windows', () => {
    let good = 0
    for (let day = 0; day < measures.days(); day++) good += measures.read('goodOutput', day, day + 1)!
    expect(good).toBeCloseTo(measures.days() * measures.read('goodOutput', 0, measures.days())!, 6)
    expect(good).toBeGreaterThan(0)
  })

  it('split the hundred points of efficiency exactly', () => {
    const losses = measures.partsUntil('efficiency', 0, world.now)
    const total = losses.reduce((sum, { value }) => sum + value!, run('efficiency'))
    expect(Math.abs(total - 100)).toBeLessThan(1e-9)
    expect(losses.find(({ id }) => id === 'scrapRework')!.value).toBeGreaterThan(0)
  })
})
