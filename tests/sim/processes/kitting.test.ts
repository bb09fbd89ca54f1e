/** Lots that take their material along from the gate, and what is drawn when some of their units are sent back. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { whereabouts } from '../../../src/sim/floor'
import { DAY, MINUTE } from '../../../src/sim/index'
import { committed } from '../../../src/sim/processes/requirements'
import { breaches } from '../../laws/state'
import { advance, company, oneLotOfEach, opened, product, station, step, supplied } from '../../support/play'

const UNITS = 40

/** Cut from one piece of wood, glued with two of glue, lidded: of what is glued, some is sent back to `reworkFrom`. */
const boxes = (reworkFrom: number, reworkLimit: number, kitting = true, falseReject = 0.2) => {
  const shelf = (item: string) => ({ id: item, site: 'plant', item, initial: 1000, replenishment: null })
  return company({
    ...supplied(),
    items: [
      { id: 'wood', kind: 'material', standardCost: 5 },
      { id: 'glue', kind: 'material', standardCost: 0.3 },
      { id: 'lid', kind: 'material', standardCost: 2 },
      product('a', [
        step('cut', '1 min', { materials: [{ item: 'wood', quantity: 1 }] }),
        step('glue', '2 min', {
          materials: [{ item: 'glue', quantity: 2 }],
          inspection: { detection: 1, falseReject, reworkFrom, reworkLimit, holdTime: '0 min' },
        }),
        step('lid', '1 min', { materials: [{ item: 'lid', quantity: 1 }] }),
      ]),
    ],
    stations: ['cut', 'glue', 'lid'].map((id) => station(id)),
    stockPoints: ['wood', 'glue', 'lid'].map(shelf),
    planning: { ...oneLotOfEach(1, UNITS), kitting },
  })
}

/** What was drawn, sent back and scrapped until all is done. */
function made(scenario: ReturnType<typeof boxes>) {
  const units = { back: 0, scrapped: 0, completed: 0 }
  const world = opened(scenario, [], 1, {
    unitsReworked: (_at, _station, _product, quantity) => {
      units.back += quantity
    },
    unitsScrapped: (_at, _station, _product, quantity) => {
      units.scrapped += quantity
    },
    jobCompleted: (_at, _job, _product, good) => {
      units.completed += good
    },
  })
  for (let hour = 1; hour <= 24; hour++) {
    advance(world, (hour * DAY) / 24)
    expect(breaches(world)).toEqual([])
  }
  const [wood, glue, lid] = world.points.map(({ onHand }) => 1000 - onHand)
  return { ...units, wood, glue, lid, scrap: world.balances[account.scrap]! }
}

describe('units of a kitted lot that are sent back', () => {
  it('use again what the operations between take, and have the rest with them', () => {
    const { back, completed, wood, glue, lid, scrap } = made(boxes(1, 5))
    expect(back).toBeGreaterThan(0)
    expect(completed).toBe(UNITS)
    expect({ wood, glue, lid }).toEqual({ wood: UNITS, glue: 2 * (UNITS + back), lid: UNITS })
    expect(scrap).toBe(back * 60)
  })

  it('draw as those of a lot that is not kitted', () => {
    for (const reworkFrom of [0, 1]) expect(made(boxes(reworkFrom, 5))).toEqual(made(boxes(reworkFrom, 5, false)))
  })

  it('want of each thing what they use again, and have not drawn yet', () => {
    const world = opened(boxes(0, 5))
    advance(world, 121 * MINUTE)
    const again = world.jobs.filter(({ reworks, place }) => reworks === 1 && place === whereabouts.machine)
    expect(again).toHaveLength(1)
    // They are being cut again: wood is drawn, two of glue are to come, the lid is with them.
    expect([0, 1, 2].map((point) => committed(world, point))).toEqual([0, 2 * again[0]!.quantity, 0])
  })

  it('are worth their whole kit when they are scrapped after all', () => {
    const { back, scrapped, completed, lid, scrap } = made(boxes(1, 1, true, 0.5))
    expect(scrapped).toBeGreaterThan(0)
    expect({ completed, lid }).toEqual({ completed: UNITS - scrapped, lid: UNITS })
    expect(scrap).toBe(back * 60 + scrapped * (500 + 60 + 200))
  })
})
