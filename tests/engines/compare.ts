/** Plays the same runs in one engine after the other and says where they part. */

import type { Engine } from './engines'
import type { Told } from './fingerprints'

export type Outcome =
  | { readonly engine: Engine; readonly ran: false; readonly why: string }
  | {
      readonly engine: Engine
      readonly ran: true
      readonly version: string
      readonly runs: number
      /** Names of the runs that came out otherwise than in the first engine, or than is recorded. */
      readonly differing: readonly string[]
    }

/** One outcome for each engine, in their order; `recorded` is how runs of some names are known to end. */
export async function* compareEngines(
  engines: readonly Engine[],
  script: string,
  recorded: ReadonlyMap<string, string>,
): AsyncGenerator<Outcome> {
  let reference: readonly Told[] | null = null
  for (const engine of engines) {
    if (engine.path === null) {
      yield { engine, ran: false, why: 'not on this machine' }
      continue
    }
    try {
      const told = JSON.parse(await engine.run(script)) as Told[]
      reference ??= told
      yield {
        engine,
        ran: true,
        version: engine.version(),
        runs: told.length,
        differing: differences(told, reference, recorded),
      }
    } catch (error) {
      yield { engine, ran: false, why: `failed: ${error instanceof Error ? error.message : error}` }
    }
  }
}

function differences(
  told: readonly Told[],
  reference: readonly Told[],
  recorded: ReadonlyMap<string, string>,
): readonly string[] {
  const texts = new Set(told.map((each) => JSON.stringify(each)))
  return reference
    .filter((each) => !texts.has(JSON.stringify(each)) || (recorded.get(each.name) ?? each.hash) !== each.hash)
    .map(({ name }) => name)
}
