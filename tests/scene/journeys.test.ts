import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/content/layouts'
import { Journeys } from '../../src/scene/floor/journeys'
import type { Frame, LotFrame } from '../../src/sim'
import { frameAt, HOUR } from './fixture'

const lot = (job: number): LotFrame => ({ job, product: 'city', quantity: 5, rework: false, due: null })

function frameWith(
  now: number,
  queues: Readonly<Record<string, readonly number[]>>,
  working: Readonly<Record<string, number>> = {},
): Frame {
  const frame = frameAt(layouts.tidewater, now)
  return {
    ...frame,
    motions: [],
    stations: frame.stations.map((s) => ({ ...s, queue: (queues[s.station] ?? []).map(lot) })),
    machines: frame.machines.map((m) => ({ ...m, lot: m.station in working ? lot(working[m.station]!) : null })),
  }
}

describe('journeys between frames', () => {
  const begin = () => {
    const journeys = new Journeys(['press', 'cnc', 'weld', 'paint', 'test', 'pack'])
    journeys.follow(frameWith(0, { cnc: [1] }, { press: 2 }))
    return journeys
  }

  it('tell of a lot that stands elsewhere than before', () => {
    expect(begin().follow(frameWith(HOUR, { cnc: [1, 2] }))).toMatchObject([{ job: 2, from: 'press', to: 'cnc' }])
  })

  it('tell nothing of a lot that its machine has taken from the queue', () => {
    expect(begin().follow(frameWith(HOUR, {}, { cnc: 1, press: 2 }))).toEqual([])
  })

  it('begin at the gate for what is let in', () => {
    expect(begin().follow(frameWith(HOUR, { cnc: [1], press: [7] }, { press: 2 }))).toMatchObject([
      { job: 7, from: 'gate', to: 'press' },
    ])
  })

  it('end at the dock for what the last station has finished', () => {
    const journeys = begin()
    journeys.follow(frameWith(HOUR, { cnc: [1] }, { pack: 9, press: 2 }))
    expect(journeys.follow(frameWith(2 * HOUR, { cnc: [1] }, { press: 2 }))).toMatchObject([
      { job: 9, from: 'pack', to: 'dock' },
    ])
  })

  it('are not made up after a leap in time or back in it', () => {
    expect(begin().follow(frameWith(24 * HOUR, { weld: [1, 2] }))).toEqual([])
    const journeys = begin()
    expect(journeys.follow(frameWith(-HOUR, { weld: [1, 2] }))).toEqual([])
  })
})
