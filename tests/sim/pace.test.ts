/** The bound that a run has for its events, and what is no breach of it. */
import { describe, expect, it } from 'vitest'
import { advance, HOUR } from '../../src/sim/index'
import { company, opened, product, station, step } from '../support/play'

describe('a run close to its bound of events', () => {
  /** Twenty orders come at one moment; the one machine begins with the first. */
  const together = company({
    items: [product('a', [step('a', '3 h')])],
    stations: [station('a')],
    workOrders: Array.from({ length: 20 }, (_, n) => ({ id: `w${n}`, product: 'a', trace: ['1 h'] })),
  })

  it('does not stand still because much happens at one moment', () => {
    const world = opened(together)
    advance(world, 2 * HOUR, world.calendar.sequence + 5)
    expect(world.now).toBe(2 * HOUR)
  })

  it('is given up at the first event beyond', () => {
    const world = opened(together)
    expect(() => advance(world, 9 * HOUR, world.calendar.sequence + 1)).toThrow(/^more than \d+ events by day 0$/)
  })
})
