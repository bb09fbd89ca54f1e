/** The laws of every run on a few draws: enough to catch most mutants, and quick enough to be asked of thousands. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { benchmarks } from '../../src/content/benchmarks'
import { advance, compile, hash, type Listener, type Model, open, WEEK } from '../../src/sim/index'
import { accountedFor } from '../laws/accountedFor'
import { companies } from '../laws/companies'
import { flows } from '../laws/flows'
import { little } from '../laws/little'
import { type Saying, sayings } from '../laws/logs'
import { machineTime } from '../laws/machineTime'
import { WEEKS } from '../laws/playing'
import { scenarioOf } from '../support/play'

const RUNS = 4

const drawn = (law: (model: Model, said: readonly Saying[]) => void): void =>
  fc.assert(
    fc.property(companies, sayings(WEEKS, 12), (scenario, said) => law(compile(scenario), said)),
    { numRuns: RUNS, seed: 7, endOnFailure: true },
  )

it('accounts for everything at every moment', () => drawn(accountedFor))
it('conserves units, cents, grams and contracts', () => drawn(flows))
it('keeps Little’s law exactly', () => drawn(little))
it('runs machines for as long as their work took', () => drawn(machineTime))
it('leads the lots of the standard models the same way whether somebody listens or they take the beaten path', () => {
  for (const json of Object.values(benchmarks)) {
    const model = compile(scenarioOf(json))
    const end = (listener: Listener) => {
      const world = open(model, 5, [listener])
      advance(world, 2 * WEEK)
      return hash(world)
    }
    expect(end({})).toBe(end({ jobQueued: () => undefined }))
  }
})
