/** Laws of every run: whatever the company, whatever the manager says. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { cases } from '../../src/content/scenarios'
import {
  advance,
  compile,
  decide,
  HOUR,
  hash,
  isRefusal,
  levers,
  type Model,
  open,
  refusal,
  replay,
  type Said,
  WEEK,
  type World,
} from '../../src/sim/index'
import { say } from '../support/play'
import { accountedFor } from './accountedFor'
import { companies } from './companies'
import { flows } from './flows'
import { little } from './little'
import { type Saying, saidIn, sayings } from './logs'
import { machineTime } from './machineTime'
import { playThrough, WEEKS } from './playing'

vi.setConfig({ testTimeout: 120_000 })

const runs = (numRuns: number) => ({ numRuns, seed: 7 })
const firstShift = compile(cases[0]!.scenario)

const drawn = (numRuns: number, law: (model: Model, said: readonly Saying[]) => void): void => {
  fc.assert(
    fc.property(companies, sayings(WEEKS, 12), (scenario, said) => law(compile(scenario), said)),
    runs(numRuns),
  )
}

const managed = (numRuns: number, law: (model: Model, said: readonly Saying[]) => void): void => {
  fc.assert(
    fc.property(sayings(WEEKS, 25), (said) => law(firstShift, said)),
    runs(numRuns),
  )
}

describe('at every moment', () => {
  it('every lot, unit, person and cent is accounted for: in small companies', () => drawn(150, accountedFor))
  it('and in the first shift', () => managed(25, accountedFor))
})

describe('flows', () => {
  it('units ordered, made, scrapped and sold, grams and contracts add up, and sales are units delivered times price: in small companies', () =>
    drawn(60, flows))
  it('and in the first shift', () => managed(10, flows))
})

describe('Little’s law, exactly', () => {
  it('for the plant in units, the queues in lots and the shelves in units: in small companies', () => drawn(60, little))
  it('and in the first shift', () => managed(10, little))
})

it('machines run for as long as the lots that they worked on took, whatever interrupted them', () =>
  drawn(60, machineTime))

describe('one truth', () => {
  /** A run is played until a moment, which is exclusive: what ended it at that moment must be played, too. */
  const untilAfter = ({ now, over }: World): number => (over ? now + 1 : now)

  it('the same log gives the same world, played live in strides or replayed in one', () =>
    drawn(60, (model, said) => {
      const { world, log } = playThrough(model, said, 5 * HOUR + 1, () => undefined)
      expect(hash(replay(model, 11, log, untilAfter(world)))).toBe(hash(world))
    }))

  it('also in the first shift, with any strides', () => {
    fc.assert(
      fc.property(sayings(WEEKS, 25), fc.integer({ min: 1, max: 90 }), (said, hours) => {
        const { world, log } = playThrough(firstShift, said, hours * HOUR - 1, () => undefined)
        expect(hash(replay(firstShift, 11, log, untilAfter(world)))).toBe(hash(world))
      }),
      runs(20),
    )
  })

  it('also when several things are said in one instant, at which something was due', () => {
    const lane = { lane: 'brannock-tidewater', mode: 'road' }
    const said: Said[] = [
      { lever: 'delivery', args: { ...lane, departuresPerWeek: 5 } },
      { lever: 'delivery', args: { ...lane, departuresPerWeek: 7 } },
      { lever: 'inventoryPolicy', args: { stockPoint: 'motor', policy: 'baseStock', serviceLevel: 99, coverDays: 9 } },
      { lever: 'tpm', args: { on: true, interval: 20 } },
    ]
    for (const at of [0, 8 * HOUR, 24 * HOUR, 168 * HOUR + 8 * HOUR]) {
      const world = open(firstShift, 11)
      advance(world, at)
      const log = said.map((each) => say(world, each))
      advance(world, 2 * WEEK)
      expect(hash(replay(firstShift, 11, log, 2 * WEEK))).toBe(hash(world))
    }
  })

  it('another seed gives another world', () => {
    const one = replay(firstShift, 1, [], WEEK)
    expect(hash(replay(firstShift, 1, [], WEEK))).toBe(hash(one))
    expect(hash(replay(firstShift, 2, [], WEEK))).not.toBe(hash(one))
  })
})

describe('asking', () => {
  /** The world as it is, but whoever sets a field of it fails, and nobody hears it. Arrays of numbers are watched by the hash. */
  function frozen(world: World): World {
    const seen = new WeakMap<object, object>()
    const refuse = (_: object, field: string | symbol) => expect.unreachable(`a question sets ${String(field)}`)
    const guard = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
      if (!seen.has(value)) {
        const get = (of: object, field: string | symbol) => guard(Reflect.get(of, field))
        seen.set(value, new Proxy(value, { get, set: refuse, deleteProperty: refuse, defineProperty: refuse }))
      }
      return seen.get(value)
    }
    const tell = new Proxy({}, { get: () => () => expect.unreachable('a question told a fact') })
    return guard({ ...world, tell }) as World
  }

  it('a lever changes nothing when asked for a refusal, its cost or its settings, nor when it is refused', () => {
    fc.assert(
      fc.property(companies, sayings(WEEKS, 12), (scenario, said) => {
        const model = compile(scenario)
        const world = open(model, 11)
        for (const saying of said) {
          advance(world, saying.at)
          const command = saidIn(model, saying)
          const copy = frozen(world)
          const before = hash(world)
          const refused = refusal(copy, command)
          for (const lever of Object.values(levers)) expect(lever.settings(copy).length).toBeGreaterThan(0)
          expect(hash(copy)).toBe(before)
          const answer = decide(world, command)
          expect(isRefusal(answer)).toBe(refused !== null)
          if (refused !== null) expect(hash(world)).toBe(before)
          if (saying.spoil) expect(refused).not.toBeNull()
        }
      }),
      runs(60),
    )
  })
})
