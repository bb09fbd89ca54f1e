/** At every moment of a run, every lot, unit, person and cent is in one place. */
import { expect } from 'vitest'
import { HOUR, type Model } from '../../src/sim/index'
import type { Saying } from './logs'
import { playThrough } from './playing'
import { breaches } from './state'

export function accountedFor(model: Model, said: readonly Saying[]): void {
  let before = 0
  playThrough(model, said, 6 * HOUR, (world) => {
    expect(world.now).toBeGreaterThanOrEqual(before)
    before = world.now
    expect(breaches(world)).toEqual([])
  })
}
