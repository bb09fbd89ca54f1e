/** The engines that a machine has agree; `npm run engines` writes the same comparison down. */

import { beforeAll, describe, expect, it } from 'vitest'
import { compareEngines, type Outcome } from './compare'
import { type Engine, engines } from './engines'
import { askedRuns, recordedHashes } from './runs'
import { scriptOf } from './script'

const TIME = 300_000
const [node, ...others] = engines() as [Engine, ...Engine[]]
const asked = askedRuns()
let script = ''
let inNode = ''
beforeAll(async () => {
  script = await scriptOf(asked)
  inNode = await node.run(script)
}, TIME)

/** Compares an engine with Node, which has played already. */
async function outcomeOf(engine: Engine): Promise<Outcome> {
  const remembered: Engine = { ...node, run: () => Promise.resolve(inNode) }
  const outcomes: Outcome[] = []
  for await (const outcome of compareEngines([remembered, engine], script, recordedHashes())) outcomes.push(outcome)
  return outcomes[1]!
}

describe('recorded runs and drawn companies come out the same, to the last bit', () => {
  for (const engine of others) {
    it.runIf(engine.path !== null)(`in Node and ${engine.name}`, { timeout: TIME }, async () => {
      expect(await outcomeOf(engine)).toMatchObject({ ran: true, runs: asked.length, differing: [] })
    })
  }

  it('while an engine whose square root is off by its last bit is found out', { timeout: TIME }, async () => {
    const off = '{ const { sqrt } = Math; Math.sqrt = (x) => sqrt(x) * (1 + Number.EPSILON) }\n'
    const outcome = await outcomeOf({ ...node, run: (text) => node.run(off + text) })
    expect(outcome.ran && outcome.differing.length).toBeGreaterThan(0)
  })
})
