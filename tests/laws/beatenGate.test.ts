/** Work from outside goes through the gate by the beaten path and by the general road alike, to the last bit. */

import { describe, expect, it } from 'vitest'
import { advance, compile, DAY, HOUR, hash, type Model, open } from '../../src/sim/index'
import { setTransferLot } from '../../src/sim/processes/transferLot'
import { company, product, station, step, supplied } from '../support/play'
import { general } from '../support/roads'

type Company = Parameters<typeof company>[0]

/** Two products through two stations in opposite order, in lots of one size each. */
const workshop = (changes: {
  a?: Partial<ReturnType<typeof product>>
  s1?: Parameters<typeof station>[1]
  s2?: Parameters<typeof station>[1]
  planning?: Company['planning']
  rest?: Partial<Company>
}): Model => {
  const { a = {}, s1 = {}, s2 = {}, planning = {}, rest = {} as Partial<Company> } = changes
  const orders = (of: string, priority: number) => ({
    id: of,
    product: of,
    interarrival: { family: 'exponential' as const, mean: '30 min' },
    batch: 2,
    quantity: 3,
    allowance: { least: 4, most: 4 },
    priority,
  })
  return compile(
    company({
      ...rest,
      items: [
        ...(rest.items ?? []),
        { ...product('a', [step('s1', '2 min'), step('s2', '1 min')]), ...a },
        product('b', [step('s2', '1 min'), step('s1', '1 min')]),
      ],
      stations: [
        station('s1', { dispatching: 'priority', ...s1 }),
        station('s2', { dispatching: 'earliestDueDate', ...s2 }),
      ],
      workOrders: [orders('a', 2), orders('b', 1)],
      planning: { plan: 'none', ...planning },
    }),
  )
}

describe('the beaten path through the gate', () => {
  const wood = supplied('wood')
  it.each<[string, boolean, Parameters<typeof workshop>[0]]>([
    ['where nothing stands in the way', true, {}],
    ['where there is little room at the first station', true, { s1: { buffer: 5 } }],
    ['where others wait at the gate', true, { s2: { buffer: 3 } }],
    ['where lots are kitted', false, { planning: { kitting: true } }],
    ['where lots move in parts', false, { planning: { transferLot: { a: 2 } } }],
    ['where so many may be in process', false, { planning: { release: { policy: 'conwip', args: { cap: 3 } } } }],
    [
      'where material is used',
      false,
      {
        a: product('a', [step('s1', '2 min', { materials: [{ item: 'wood', quantity: 1 }] }), step('s2', '1 min')]),
        rest: { ...wood, items: [{ id: 'wood', kind: 'material', standardCost: 2 }] },
      },
    ],
    [
      'where components are made for each lot',
      false,
      {
        a: product('a', [step('s1', '2 min'), step('s2', '1 min', { feeders: [{ item: 'part', quantity: 1 }] })]),
        rest: {
          items: [{ id: 'part', kind: 'component', route: [step('s1', '1 min')] }],
          stockPoints: [{ id: 'part', site: 'plant', item: 'part', initial: 0, replenishment: null }],
        },
      },
    ],
  ])('leads to the same state as the general road, %s', (_where, beaten, changes) => {
    const model = workshop(changes)
    const [world, stepped] = [open(model, 3), open(general(model), 3)]
    expect(world.workOrders[0]!.plain).toBe(beaten)
    for (let hour = 1; hour <= 60; hour++) {
      for (const each of [world, stepped]) advance(each, hour * HOUR + 1)
      expect(hash(world), `after ${hour} hours`).toBe(hash(stepped))
    }
  })

  it('is left and found again when lots are to move in parts, and no more', () => {
    const worlds = [workshop({}), general(workshop({}))].map((model) => open(model, 3))
    for (const [day, units] of [2, 0, 1].entries()) {
      for (const world of worlds) {
        advance(world, (day + 1) * DAY)
        setTransferLot(world, 0, units)
      }
      expect(worlds[0]!.workOrders.map(({ plain }) => plain)).toEqual([units === 0, true])
      expect(hash(worlds[0]!)).toBe(hash(worlds[1]!))
    }
    for (const world of worlds) advance(world, 5 * DAY)
    expect(hash(worlds[0]!)).toBe(hash(worlds[1]!))
  })
})
