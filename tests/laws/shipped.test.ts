/** The same laws on every company that comes with the game: campaign, examples, standard models; whatever is said to it. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { benchmarks } from '../../src/content/benchmarks'
import { cases } from '../../src/content/scenarios'
import { compile, hash, type LeverId, levers, type Model, open, replay, type Scenario, WEEK } from '../../src/sim/index'
import { scenarioOf } from '../support/play'
import { accountedFor } from './accountedFor'
import { flows } from './flows'
import { little } from './little'
import { type Saying, sayings } from './logs'
import { machineTime } from './machineTime'
import { playThrough, WEEKS } from './playing'
import { checkStatement } from './statement'

vi.setConfig({ testTimeout: 120_000 })

const RUNS = 3
const MOST_SAID = 15
const EXAMPLES = new URL('../../src/content/examples/', import.meta.url)

const examples = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => scenarioOf(JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'))))
const shipped: readonly Scenario[] = [
  ...cases.map(({ scenario }) => scenario),
  ...examples,
  ...Object.values(benchmarks).map(scenarioOf),
]
/** Where a file unlocks nothing, everything may be said to it. */
const unlocked = ({ unlocked: some, ...rest }: Scenario): Scenario => ({
  ...rest,
  unlocked: some.length > 0 ? some : (Object.keys(levers) as LeverId[]),
})

describe.each(shipped.map((scenario) => [scenario.id, compile(unlocked(scenario))] as const))('%s', (_, model) => {
  const under = (law: (model: Model, said: readonly Saying[]) => void): void =>
    fc.assert(
      fc.property(sayings(WEEKS, MOST_SAID), (said) => law(model, said)),
      { numRuns: RUNS, seed: 7 },
    )

  it('accounts for every lot, unit, person and cent at every moment', () => under(accountedFor))
  it('conserves units, cents, grams and contracts', () => under(flows))
  it('keeps Little’s law exactly', () => under(little))
  it('runs its machines for as long as their work took', () => under(machineTime))
  it('has a statement that adds up, and one log gives one world', () =>
    under((_model, said) => {
      const opening = [...open(model, 11).balances]
      const { world, log } = playThrough(model, said, WEEK, (now) => checkStatement(now, opening))
      if (!world.over) expect(hash(replay(model, 11, log, world.now))).toBe(hash(world))
    }))
})
