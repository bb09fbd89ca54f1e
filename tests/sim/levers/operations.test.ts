/** The levers of the operations hat: what each changes, refuses and costs. */
import { describe, expect, it } from 'vitest'
import { cases } from '../../../src/content/scenarios'
import { DAY, HOUR, leverOf, refusal, type Said, WEEK, type World } from '../../../src/sim/index'
import { changes } from '../../support/changes'
import { advance, diary, opened, say } from '../../support/play'

const scenario = cases[0]!.scenario

function saturday(...listeners: Parameters<typeof opened>[3][]): World {
  const world = opened(scenario, [], 3, ...listeners)
  advance(world, 5 * DAY + 12 * HOUR)
  return world
}

const set = (lever: string, args: Said['args']): Said => ({ lever, args })

describe('sourcing', () => {
  it('sets the share of each supplier, and later orders follow it', () => {
    const { rows, listener } = diary('materialOrdered')
    const world = saturday(listener)
    expect(changes(world, set('sourcing', { material: 'motor', shares: { osei: 50, kestrel: 50 } }))).toEqual([
      'points.shares',
    ])
    rows.length = 0
    advance(world, 11 * WEEK)
    const motor = world.model.points.findIndex(({ itemId }) => itemId === 'motor')
    const units = (supplier: string): number =>
      rows
        .filter(([, , point, who]) => point === motor && world.model.supplierIds[who as number] === supplier)
        .reduce((sum, [, , , , quantity]) => sum + (quantity as number), 0)
    expect(units('kestrel')).toBeGreaterThan(0)
    expect(Math.abs(units('kestrel') - units('osei'))).toBeLessThanOrEqual(400)
  })

  it('refuses a supplier who does not sell the item', () => {
    expect(refusal(saturday(), set('sourcing', { material: 'motor', shares: { brannock: 100 } }))).toEqual({
      reason: 'doesNotSell',
      values: { supplier: 'brannock', material: 'motor' },
    })
  })

  it('qualifies a new supplier first, for its time and money', () => {
    const suppliers = scenario.suppliers.map((supplier) =>
      supplier.id === 'kestrel'
        ? { ...supplier, qualified: false, qualification: { time: 3 * WEEK, cost: 250_000 } }
        : supplier,
    )
    const { rows, listener } = diary('supplierQualified', 'materialOrdered')
    const world = opened({ ...scenario, suppliers }, [], 3, listener)
    const said = set('sourcing', { material: 'motor', shares: { osei: 50, kestrel: 50 } })
    const lever = leverOf('sourcing')!
    expect(lever.cost(world, said.args as never)).toEqual({ once: 250_000, perWeek: 0 })
    expect(lever.delay(world, said.args as never)).toBe(3 * WEEK)
    const cash = world.balances[0]!
    say(world, said)
    expect(cash - world.balances[0]!).toBe(250_000)
    advance(world, 12 * WEEK)
    const kestrel = world.model.supplierIds.indexOf('kestrel')
    const first = rows.findIndex(([, fact, , who]) => fact === 'materialOrdered' && who === kestrel)
    const qualified = rows.findIndex(([, fact]) => fact === 'supplierQualified')
    expect(rows[qualified]![0]).toBe((3 * WEEK) / 60_000)
    expect(qualified).toBeLessThan(first)
  })
})

it('an outage is as long as it was, also where a supplier was being qualified in it', () => {
  const constant = (mean: number) => ({ family: 'constant', mean, cv: 0 }) as const
  const suppliers = scenario.suppliers.map((supplier) =>
    supplier.id === 'kestrel'
      ? {
          ...supplier,
          qualified: false,
          qualification: { time: WEEK, cost: 0 },
          outage: { meanBetween: 4 * DAY, length: constant(3 * DAY) },
        }
      : { ...supplier, outage: null },
  )
  const { rows, listener } = diary('outageBegan', 'outageEnded')
  const world = opened({ ...scenario, suppliers }, [], 3, listener)
  while (rows.length === 0) advance(world, world.now + HOUR)
  advance(world, world.now + 12 * HOUR)
  say(world, set('sourcing', { material: 'motor', shares: { osei: 50, kestrel: 50 } }))
  advance(world, world.now + 3 * DAY)
  expect(rows[1]!.slice(1)).toEqual(['outageEnded', world.model.supplierIds.indexOf('kestrel'), 3 * DAY])
})

describe('inventory policy', () => {
  it('sets the policy of one stock point and works its levels out anew', () => {
    const world = saturday()
    const changed = changes(
      world,
      set('inventoryPolicy', { stockPoint: 'tube', policy: 'callOff', serviceLevel: 95, coverDays: 9 }),
    )
    const own = changed.filter((path) => path.startsWith('points.') && !/onOrder|credit/.test(path))
    expect(
      own.every((path) => /^points\.(args|policy|orderQuantity|orderUpTo|reorderPoint|safetyStock)/.test(path)),
    ).toBe(true)
    expect(own).toContain('points.policy')
    expect(world.points[0]!.reorderPoint).toBe(world.points[0]!.orderUpTo - 1)
  })

  it('refuses finished goods, which the plan looks after', () => {
    const said = set('inventoryPolicy', { stockPoint: 'city', policy: 'baseStock', serviceLevel: 95, coverDays: 3 })
    expect(refusal(saturday(), said)).toEqual({ reason: 'plannedNotOrdered', values: { stockPoint: 'city' } })
  })
})

describe('delivery', () => {
  it('sets how a lane runs and how often, and leaves what is under way', () => {
    const world = saturday()
    const under = structuredClone(world.shipments.filter(({ open }) => open))
    expect(changes(world, set('delivery', { lane: 'osei-tidewater', mode: 'express', departuresPerWeek: 5 }))).toEqual([
      'lanes.mode',
      'lanes.nextDeparture',
      'lanes.perWeek',
    ])
    expect(world.shipments.filter(({ open }) => open)).toEqual(under)
  })

  it('does not hold back the vehicle that leaves at this very moment', () => {
    const { rows, listener } = diary('shipmentDeparted')
    const world = opened(scenario, [], 3, listener)
    const lane = world.model.lanes.findIndex(({ id }) => id === 'tidewater-portAmell')
    advance(world, WEEK + 8 * HOUR)
    say(world, set('delivery', { lane: 'tidewater-portAmell', mode: 'road', departuresPerWeek: 7 }))
    advance(world, WEEK + 9 * HOUR)
    expect(rows.filter(([at, , , which]) => which === lane && at === (168 + 8) * 60)).toHaveLength(1)
  })

  it('refuses a mode that nobody offers there, and more departures than it has', () => {
    const world = saturday()
    const asked = (mode: string, departuresPerWeek: number) =>
      refusal(world, set('delivery', { lane: 'osei-tidewater', mode, departuresPerWeek }))?.reason
    expect(asked('rail', 1)).toBe('modeNotOffered')
    expect(asked('sea', 3)).toBe('tooOften')
  })
})

describe('promised lead time', () => {
  it('is what later orders are told, and only they', () => {
    const { rows, listener } = diary('orderPlaced')
    const world = saturday(listener)
    rows.length = 0
    expect(changes(world, set('promisedLeadTime', { days: 3 }))).toEqual(['promisedLeadTime'])
    advance(world, world.now + DAY)
    expect(rows.length).toBeGreaterThan(3)
    for (const [at, , , , , , promised] of rows) expect((promised as number) - Math.round(at * 60_000)).toBe(3 * DAY)
  })
})
