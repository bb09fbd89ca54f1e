/**
 * What every JavaScript engine is asked to do: play these runs and tell how they came out. It is bundled into one plain
 * script, so that an engine needs no modules, no network and no interface of a host.
 */

import { caseOf } from '../../src/content/scenarios'
import { play } from '../../src/lab/play'
import { type Command, compile, hash, type KpiId, kpis, measure, type Scenario } from '../../src/sim'

/** A run without its outcome, as data. */
export interface Asked {
  readonly name: string
  /** The company, or the name of a scenario: then its file is read in the engine as well. */
  readonly scenario: Scenario | string
  readonly seed: number
  /** Decisions, some of which may be refused. */
  readonly log: readonly Command[]
  readonly until: number
}

/** How a run came out: the fingerprint of the world, and every measure to the last bit. */
export interface Told {
  readonly name: string
  readonly hash: string
  readonly refused: number
  readonly measures: Readonly<Record<string, number | null>>
}

export const fingerprints = (runs: readonly Asked[]): Told[] => runs.map(fingerprint)

function fingerprint({ name, scenario, seed, log, until }: Asked): Told {
  const model = compile(typeof scenario === 'string' ? caseOf(scenario)!.scenario : scenario)
  const { listener, readUntil } = measure(model)
  const { world, refused } = play(model, seed, log, until, [listener])
  const measures = (Object.keys(kpis) as KpiId[]).map((id) => [id, readUntil(id, 0, world.now)])
  return { name, hash: hash(world), refused: refused.length, measures: Object.fromEntries(measures) }
}
