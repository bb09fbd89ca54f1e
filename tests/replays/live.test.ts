import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidatesOf } from '../../src/lab/candidates'
import { openSession, type Speed } from '../../src/session'
import { frameOf, hash, open, replay, type Said } from '../../src/sim'
import { company, type Move, playLive } from './course'

const { scenario, managers } = company
const opening = frameOf(open(scenario, 1)).levers

/** Whatever a lever's card, a manager or a bundle might say, and what nobody should. */
const sayings: readonly Said[] = [
  ...Object.values(candidatesOf(company, opening, () => null)),
  ...Object.values(managers)
    .flat()
    .map(({ lever, args }) => ({ lever, args })),
  { lever: 'justInTime', args: { on: true } },
  { lever: 'justInTime', args: { on: false } },
  { lever: 'tpm', args: {} },
]

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      tick: fc.double({ min: 0, max: 300, noNaN: true }),
      speed: fc.constantFrom<Speed>(1, 4, 16, 64),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ step: true } as const) },
  { weight: 2, arbitrary: fc.record({ say: fc.constantFrom(...sayings) }) },
)

it('ends live play, in whatever strides, in the same state as its replay in one', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(move, { minLength: 5, maxLength: 60 }), (seed, moves) => {
      const session = playLive(seed, moves)
      const run = session.exportRun()
      expect(hash(replay(scenario, seed, run.log, run.at))).toBe(run.hash)
      expect(openSession(company, { seed, log: run.log, at: run.at }).exportRun()).toEqual(run)
    }),
    { seed: 20_260, numRuns: 30 },
  )
})
