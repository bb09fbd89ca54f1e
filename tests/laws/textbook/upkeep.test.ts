/** Maintenance and the constraint (Nakajima 1988; Goldratt & Cox 1984; Hopp & Spearman 2011, Factory Physics, ch. 8). */
import { describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../src/sim/index'
import { constant, exponential, gamma, type StationJson } from '../../support/play'
import { endless, line } from '../../theory/shop'
import { atLeast, atMost, lead, measured } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const seeds = 15
type Failure = NonNullable<StationJson['failure']>
const failure: Failure = { mtbf: '24 h', repairTime: exponential('3 h') }
const PLACES = { before: 0, constraint: 1, after: 2 } as const

interface Floor {
  readonly at?: (station: number) => Partial<StationJson>
  readonly minutes?: readonly number[]
}

/** Three stations that break down, the second of which is the slowest; there is always something to do. */
const floor = ({ at = () => ({}), minutes = [24, 36, 24] }: Floor) =>
  line({
    services: minutes.map((mean) => gamma(`${mean} min`, 0.5)),
    at: (index) => ({ buffer: 15, failure, ...at(index) }),
    work: endless,
  })

describe('total productive maintenance', () => {
  const company = line({
    services: [gamma('36 min', 0.5)],
    at: () => ({ buffer: 15, failure, service: { time: constant('3 h') } }),
    work: endless,
    besides: {
      shifts: [{ id: 'always', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
      crews: [{ site: 'plant', shift: 'always', headcount: 1 }],
      programmes: [
        {
          lever: 'tpm',
          adoptionTime: '20 w',
          halfLife: '12 w',
          effects: { life: { least: 2, most: 3 }, repairTime: { least: 0.5, most: 0.7 } },
          dip: { processTime: 1.15 },
        },
      ],
      unlocked: ['tpm'],
    },
  })
  const tpm: Command = { at: 0, lever: 'tpm', args: { on: true, interval: 60 } }
  const output = (warmUp: number, days: number, ...log: Command[]) =>
    measured(company, { seeds, days, warmUp, log }, 'goodOutput').goodOutput
  const gain = (from: number, to: number) => lead(output(from, to, tpm), output(from, to))

  it('costs output in the first weeks', () => expect(atMost(gain(0, 35))).toBeLessThan(0))
  it('and repays it later', () => expect(atLeast(gain(168, 280))).toBeGreaterThan(0))
  it('so that over ten weeks running to failure looks better, and over a year it is not', () => {
    expect(atMost(gain(0, 70))).toBeLessThan(0)
    expect(atLeast(gain(0, 364))).toBeGreaterThan(0)
  })
})

describe('an hour at the constraint', () => {
  const playing = { seeds, days: 140, warmUp: 14 }
  const output = (changes: Floor) => measured(floor(changes), playing, 'goodOutput').goodOutput
  const now = output({})
  const only = (station: number, change: Partial<StationJson>) => (index: number) => (index === station ? change : {})

  it.each([
    [
      'fewer breakdowns',
      (station: number): Floor => ({ at: only(station, { failure: { ...failure, mtbf: '72 h' } }) }),
    ],
    [
      'shorter repairs',
      (station: number): Floor => ({
        at: only(station, { failure: { ...failure, repairTime: exponential('1 h') } }),
      }),
    ],
    [
      'a tenth less time a piece',
      (station: number): Floor => ({
        minutes: [24, 36, 24].map((mean, index) => (index === station ? 0.9 * mean : mean)),
      }),
    ],
  ])('is an hour of the plant, elsewhere next to nothing: %s', (_, better) => {
    const there = lead(output(better(PLACES.constraint)), now)
    expect(atLeast(there)).toBeGreaterThan(0.04 * now[0]!)
    for (const place of [PLACES.before, PLACES.after]) {
      expect(atMost(lead(output(better(place)), now))).toBeLessThan(0.25 * there.mean)
    }
  })

  it('moves on once the constraint is elevated: then the next slowest is worth it and the old one is not', () => {
    const minutes = [24, 36, 30]
    const elevated = (faster: number) =>
      output({ minutes: minutes.map((mean, at) => (at === faster ? 0.9 * mean : mean)), at: only(1, { machines: 2 }) })
    const none = elevated(-1)
    const there = lead(elevated(2), none)
    expect(atLeast(there)).toBeGreaterThan(0.04 * none[0]!)
    expect(atMost(lead(elevated(1), none))).toBeLessThan(0.25 * there.mean)
  })
})
