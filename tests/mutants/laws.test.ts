/** The laws of every run on a few draws: enough to catch most mutants, and quick enough to be asked of thousands. */
import fc from 'fast-check'
import { it } from 'vitest'
import { compile, type Model } from '../../src/sim/index'
import { accountedFor } from '../laws/accountedFor'
import { companies } from '../laws/companies'
import { flows } from '../laws/flows'
import { little } from '../laws/little'
import { type Saying, sayings } from '../laws/logs'
import { machineTime } from '../laws/machineTime'
import { WEEKS } from '../laws/playing'

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
