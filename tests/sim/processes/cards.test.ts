/** Kanban with two cards, and with cards that stay with the goods on the shelf. */
import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../../../src/sim/index'
import { setRelease } from '../../../src/sim/processes/release'
import {
  advance,
  company,
  opened,
  type PlanningJson,
  product,
  station,
  steady,
  step,
  timetable,
} from '../../support/play'

const line = (release: PlanningJson['release'], moveTime = '0 min') =>
  company({
    items: [product('a', [step('s1', '1 min'), step('s2', '10 min')])],
    stations: [station('s1', { moveTime }), station('s2')],
    workOrders: [{ id: 'work', product: 'a', endless: true }],
    planning: { plan: 'none', release },
  })

describe('two cards', () => {
  it('a machine begins with a production card, and its lot moves on with a move card', () => {
    const release = { policy: 'kanban', args: { cards: 1, moveCards: 1 } }
    const rows = timetable(line(release), { until: 22 * MINUTE }, 'jobStarted', 'jobSent')
    expect(rows.map(([at, fact, job, where]) => [at, fact, job, where])).toEqual([
      [0, 'jobStarted', 1, 0],
      [1, 'jobSent', 1, 0],
      [1, 'jobStarted', 2, 0],
      [1, 'jobStarted', 1, 1],
      [2, 'jobSent', 2, 0],
      [2, 'jobStarted', 3, 0],
      // The third is in the output store with the only production card, until the second gives up its move card.
      [11, 'jobStarted', 2, 1],
      [11, 'jobSent', 3, 0],
      [11, 'jobStarted', 4, 0],
      [21, 'jobStarted', 3, 1],
      [21, 'jobSent', 4, 0],
      [21, 'jobStarted', 5, 0],
    ])
  })

  it('a move card is out while the lot is carried', () => {
    const release = { policy: 'kanban', args: { cards: { s1: 2, s2: 1 }, moveCards: 1 } }
    const rows = timetable(line(release, '5 min'), { until: 12 * MINUTE }, 'jobSent')
    expect(rows).toEqual([
      [1, 'jobSent', 1, 0, 1, 6 * MINUTE],
      [6, 'jobSent', 2, 0, 1, 11 * MINUTE],
    ])
  })
})

describe('another rule after two cards', () => {
  const scenario = company({
    items: [product('a', [step('s1', '10 min')])],
    stations: [station('s1', { machines: 2, buffer: 2 })],
    workOrders: [{ id: 'work', product: 'a', endless: true }],
    planning: { plan: 'none', release: { policy: 'kanban', args: { cards: 1, moveCards: 1 } } },
  })

  // Who hears of every lot keeps the station off the beaten path, where nobody asks for cards.
  it.each([{}, { jobFinished: () => undefined }])(
    'lets every machine begin, however few production cards there were, heard or not (%#)',
    (listener) => {
      const world = opened(scenario, [], 1, listener)
      advance(world, 15 * MINUTE)
      expect(world.stations[0]!.busy).toBe(1)
      setRelease(world, 0, 'push', {})
      advance(world, 25 * MINUTE)
      expect(world.stations[0]!.busy).toBe(2)
    },
  )
})

describe('cards on the finished shelf', () => {
  const stocked = (finishedCards: boolean, initial: number) =>
    company({
      items: [product('a', [step('s1', '1 min')])],
      stations: [station('s1')],
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial, replenishment: null }],
      segments: [steady('customers', { ordersPerWeek: 70, orderSize: { min: 2, max: 2 } })],
      planning: {
        plan: 'replenish',
        lotSize: { a: 3 },
        // Much more than the cards allow.
        targetDays: 7,
        release: { policy: 'kanban', args: { cards: 2, finishedCards } },
      },
    })

  it('nothing is made while the shelf holds them all', () => {
    const world = opened(stocked(true, 6))
    expect(world.stations[0]!.lots).toBe(2)
    const before = timetable(stocked(true, 6), { until: DAY }, 'orderPlaced', 'jobReleased').map(([, fact]) => fact)
    // Two units of the first lot go, then the third with one of the second: only then a card is free.
    expect(before.slice(0, 3)).toEqual(['orderPlaced', 'orderPlaced', 'jobReleased'])
  })

  it('a card comes back with the last unit of its lot, so that no more is ever there than the cards cover', () => {
    const world = opened(stocked(true, 0))
    for (let hour = 1; hour < 200; hour++) {
      advance(world, hour * 60 * MINUTE)
      const { lots, stored } = world.stations[0]!
      expect(lots).toBeLessThanOrEqual(2)
      expect(stored).toBe(world.making[0]!.containers.length)
      expect(world.making[0]!.containers.reduce((sum, units) => sum + units, 0)).toBe(world.points[0]!.onHand)
    }
  })

  it('otherwise the shelf fills up to what is planned', () => {
    const world = opened(stocked(false, 0))
    advance(world, DAY)
    expect(world.points[0]!.onHand).toBeGreaterThan(6)
  })
})
