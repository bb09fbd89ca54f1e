/** The levers of the production hat: what each changes, refuses and costs. */

import { describe, expect, it } from 'vitest'
import { cases } from '../../../src/content/scenarios'
import { whereabouts } from '../../../src/sim/floor'
import {
  type Account,
  accounts,
  DAY,
  HOUR,
  leverOf,
  MINUTE,
  refusal,
  type Said,
  WEEK,
  type World,
} from '../../../src/sim/index'
import { changes } from '../../support/changes'
import { advance, company, diary, opened, product, say, station, step } from '../../support/play'

const scenario = cases[0]!.scenario

/** The first shift on its first Saturday: nobody works, nothing is woken. */
function saturday(...listeners: Parameters<typeof opened>[3][]): World {
  const world = opened(scenario, [], 3, ...listeners)
  advance(world, 5 * DAY + 12 * HOUR)
  return world
}

const set = (lever: string, args: Said['args']): Said => ({ lever, args })
const reason = (world: World, said: Said): string | undefined => refusal(world, said)?.reason

describe('every lever', () => {
  it('refuses what is already so', () => {
    const world = saturday()
    for (const lever of scenario.unlocked) {
      for (const args of leverOf(lever)!.settings(world)) {
        const answer = reason(world, set(lever, args as Said['args']))
        expect(answer, lever).toBe('noChange')
      }
    }
  })

  it('refuses what it does not know, what is locked, what makes no sense, and what nobody can pay', () => {
    const world = saturday()
    expect(reason(world, set('magic', {}))).toBe('unknownLever')
    expect(reason(world, set('promisedLeadTime', { days: 0 }))).toBe('badArgument')
    expect(reason(world, set('promisedLeadTime', { days: 2.5 }))).toBe('badArgument')
    expect(reason(world, set('promisedLeadTime', { days: 5, hours: 1 }))).toBe('badArgument')
    expect(reason(world, set('kanban', { station: 'nowhere', cards: 3 }))).toBe('badArgument')
    expect(refusal(world, set('sourcing', { material: 'motor', shares: { osei: 60 } }))).toMatchObject({
      reason: 'badArgument',
      values: { param: 'shares' },
    })
    const locked = opened({ ...scenario, unlocked: ['kanban'] })
    expect(reason(locked, set('promisedLeadTime', { days: 5 }))).toBe('locked')
    const poor = opened({ ...scenario, company: { ...scenario.company, cash: 100_000, creditLine: 299_999 } })
    expect(reason(poor, set('tpm', { on: true, interval: 40 }))).toBe('noMoney')
    const over = opened({ ...scenario, length: DAY })
    advance(over, WEEK)
    expect(reason(over, set('promisedLeadTime', { days: 5 }))).toBe('runOver')
  })
})

describe('release rule', () => {
  it('sets the rule and its cap, and supports the learning of pull', () => {
    const world = saturday()
    const changed = changes(world, set('releaseRule', { rule: 'conwip', cap: 9 }))
    expect(
      changed.filter((path) => !/^(awake|gateAwake|plants\.awake|stations\.awake|jobs\.discipline)/.test(path)),
    ).toEqual([
      'balances',
      'plants.cap',
      'plants.release',
      'programmes.adoption',
      'programmes.launched',
      'programmes.perDay',
      'programmes.prepaid',
      'programmes.supported',
    ])
    expect([world.plants[0]!.release, world.plants[0]!.cap]).toEqual(['conwip', 9])
  })

  it('is broken by those who have not learned it, one lot in one at first', () => {
    const { rows, listener } = diary('ruleBroken', 'jobReleased')
    const world = saturday(listener)
    rows.length = 0
    say(world, set('releaseRule', { rule: 'conwip', cap: 2 }))
    advance(world, 2 * WEEK)
    const share =
      rows.filter(([, fact]) => fact === 'ruleBroken').length / rows.filter(([, fact]) => fact === 'jobReleased').length
    expect(share).toBeGreaterThan(0.5)
  })

  it('holds to the cap where there is nothing to learn', () => {
    const world = opened({ ...scenario, openingLots: [], programmes: [] }, [
      set('releaseRule', { rule: 'conwip', cap: 3 }),
    ])
    let most = 0
    for (let at = HOUR; at < 3 * WEEK; at += HOUR) {
      advance(world, at)
      // Lots sent back count as lots of their own and may exceed the cap.
      const first = world.jobs.filter(
        ({ place, reworks }) => place !== whereabouts.free && place !== whereabouts.planned && reworks === 0,
      )
      most = Math.max(most, first.length)
    }
    expect(most).toBe(3)
  })
})

describe('kanban', () => {
  it('sets the cards of one station or of all, and nothing else', () => {
    const world = saturday()
    const changed = changes(world, set('kanban', { station: 'weld', cards: 7 }))
    expect(changed.filter((path) => !/^(awake|gateAwake|stations\.awake)/.test(path))).toEqual(['stations.cards'])
    expect(world.stations.map(({ cards }) => cards)).toEqual([4, 4, 7, 4, 4, 4])
    say(world, set('kanban', { station: 'all', cards: 2 }))
    expect(new Set(world.stations.map(({ cards }) => cards))).toEqual(new Set([2]))
  })
})

describe('just in time', () => {
  it('levels the sequence and tells its parts one by one, each by its owner', () => {
    const { rows, listener } = diary('leverSet')
    const world = saturday(listener)
    say(world, set('justInTime', { on: true }))
    expect(world.plants[0]).toMatchObject({ levelled: true, plan: 'replenish' })
    expect(new Set(world.making.map(({ lotSize }) => lotSize))).toEqual(new Set([5]))
    expect(world.points.filter(({ policy }) => policy !== '').map(({ policy }) => policy)).toEqual([
      'callOff',
      'callOff',
      'callOff',
    ])
    const told = rows.map(([, , lever, by]) => [lever, by])
    expect(told[0]).toEqual(['justInTime', ''])
    expect(told.slice(1).every(([, by]) => by === 'justInTime')).toBe(true)
    expect(new Set(told.map(([lever]) => lever))).toEqual(
      new Set(['justInTime', 'productionPlan', 'inventoryPolicy', 'delivery']),
    )
  })

  it('goes on and off as often as one likes, paying its launch once, and leaves to their owners what it brought', () => {
    const world = saturday()
    const [cash, prepaid, ordering] = ['cash', 'prepaid', 'ordering'].map((name) => accounts.indexOf(name as Account))
    const before = [...world.balances]
    for (const on of [true, false, true, false, true]) say(world, set('justInTime', { on }))
    const gained = (account: number): number => world.balances[account]! - before[account]!
    expect(gained(prepaid!)).toBe(scenario.programmes.find(({ lever }) => lever === 'justInTime')!.launchCost)
    expect(-gained(cash!)).toBe(gained(prepaid!) + gained(ordering!))
    say(world, set('justInTime', { on: false }))
    expect(world.plants[0]!.plan).toBe('replenish')
    expect(reason(world, set('justInTime', { on: false }))).toBe('noChange')
  })
})

describe('total productive maintenance', () => {
  it('sets the interval of service and supports its programme', () => {
    const world = saturday()
    const changed = changes(world, set('tpm', { on: true, interval: 20 }))
    expect(changed).toContain('stations.serviceInterval')
    expect(changed).toContain('programmes.supported')
    expect(changed.filter((path) => !/^(balances|programmes\.|stations\.serviceInterval)/.test(path))).toEqual([])
    expect(new Set(world.stations.map(({ serviceInterval }) => serviceInterval))).toEqual(new Set([20 * HOUR]))
  })

  it('takes machines out for service once they have run so long, and asks once a lot', () => {
    const { rows, listener } = diary('machineServiced', 'machineFailed')
    const world = saturday(listener)
    say(world, set('tpm', { on: true, interval: 10 }))
    advance(world, 8 * WEEK)
    const at = (fact: string) => rows.filter(([when, name]) => name === fact && when * MINUTE > 6 * DAY).length
    expect(at('machineServiced')).toBeGreaterThan(20)
    const without = saturday(listener)
    rows.length = 0
    advance(without, 8 * WEEK)
    expect(at('machineServiced')).toBe(0)
    expect(at('machineFailed')).toBeGreaterThan(0)
  })

  it('needs technicians', () => {
    const alone = opened({ ...scenario, crews: [] })
    expect(reason(alone, set('tpm', { on: true, interval: 40 }))).toBe('noTechnicians')
  })

  it('lengthens lives only as people adopt it, and loses it again when it ends', () => {
    const world = saturday()
    expect(world.stations[0]!.effects.life).toBe(1)
    say(world, set('tpm', { on: true, interval: 40 }))
    advance(world, 8 * WEEK)
    const grown = world.stations[0]!.effects.life
    expect(grown).toBeGreaterThan(1)
    const full = world.programmes.find((_, index) => world.model.programmes[index]!.lever === 'tpm')!
    expect(grown).toBeCloseTo(1 + full.adoption * (full.effects.life! - 1), 12)
    say(world, set('tpm', { on: false, interval: 40 }))
    advance(world, 11 * WEEK)
    expect(world.stations[0]!.effects.life).toBeLessThan(grown)
  })
})

describe('production plan and dispatching', () => {
  it('sets the plan, the lot of a product and the stock aimed at', () => {
    const world = saturday()
    const changed = changes(
      world,
      set('productionPlan', { plan: 'weeklySchedule', product: 'cargo', lotSize: 8, targetDays: 12 }),
    )
    expect(changed).toEqual(['making.lotSize', 'plants.targetDays'])
    expect(world.making.map(({ lotSize }) => lotSize)).toEqual([20, 8, 20])
  })

  it('plans at once what a plan without a calendar finds missing', () => {
    const { rows, listener } = diary('jobPlanned')
    const world = saturday(listener)
    rows.length = 0
    say(world, set('productionPlan', { plan: 'replenish', product: 'all', lotSize: 5, targetDays: 30 }))
    expect(rows.length).toBeGreaterThan(10)
  })

  it('sets which lot a station takes next, at one or at all', () => {
    const world = saturday()
    expect(changes(world, set('dispatching', { station: 'paint', rule: 'earliestDueDate' }))).toEqual([
      'stations.dispatching',
      'stations.rule',
    ])
    expect(world.stations.filter(({ dispatching }) => dispatching === 'earliestDueDate')).toHaveLength(1)
    say(world, set('dispatching', { station: 'all', rule: 'criticalRatio' }))
    expect(new Set(world.stations.map(({ dispatching }) => dispatching))).toEqual(new Set(['criticalRatio']))
  })
})

it('a switch between buffers and cards, to and fro, leaves no lot behind', () => {
  const lots = company({
    items: [product('a', [step('s1', '1 min'), step('s2', '7 min'), step('s3', '2 min')])],
    stations: [station('s1'), station('s2', { buffer: 1 }), station('s3', { buffer: 0 })],
    planning: { plan: 'replenish', targetDays: (7 * 29.5) / 1e-9 },
    unlocked: ['releaseRule', 'kanban'],
  })
  const { rows, listener } = diary('jobCompleted')
  const world = opened(lots, [], 1, listener)
  for (let minute = 5; minute < 300; minute += 5) {
    advance(world, minute * MINUTE)
    const rule = world.plants[0]!.release === 'kanban' ? 'push' : 'kanban'
    say(world, set('releaseRule', { rule, cap: 2 }))
  }
  advance(world, DAY)
  expect(rows).toHaveLength(30)
})
