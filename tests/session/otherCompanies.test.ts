/** Runs of any company, and of an older game: they come back as they were, or are refused in a sentence and kept. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/content/case'
import { caseOf, cases } from '../../src/content/scenarios'
import { readScenario } from '../../src/content/schema'
import { words } from '../../src/content/words'
import { codeOf, fileTextOf, readCode, readFileText } from '../../src/lab/runCode'
import { verify } from '../../src/lab/runFile'
import { listSetAside, memorySaves, openSession, resumeSession } from '../../src/session'
import { keyOf } from '../../src/session/saveText'
import { compile, DAY, type Scenario } from '../../src/sim'
import { everything } from '../content/everything'
import { companies } from '../laws/companies'
import { type Saying, saidIn, sayings } from '../laws/logs'

const [first] = cases
const caseFor = (scenario: Scenario): Case => ({ ...first!, scenario, guide: [], opensAt: 0 })

/** Plays ten days, with these decisions as far as the company does them, and keeps the run. */
async function comesBack(scenario: Scenario, seed: number, said: readonly Saying[]): Promise<void> {
  const company = caseFor(scenario)
  const model = compile(scenario)
  const saves = memorySaves()
  const session = openSession(company, { saves, seed })
  const runTo = (until: number) => {
    session.runTo(until)
    for (let left = 5_000; left > 0 && !session.store.getState().over; left--) {
      if (session.store.getState().frame.now >= until) break
      session.tick(16)
    }
  }
  for (const [index, saying] of said.entries()) {
    runTo((index + 1) * 2 * DAY)
    session.decide(saidIn(model, saying))
  }
  runTo(10 * DAY + 777)
  session.close()
  await session.save()
  const run = session.exportRun()

  const resumed = await resumeSession(saves, scenario.id, () => company)
  expect(resumed?.ok).toBe(true)
  if (resumed?.ok) expect(resumed.session.exportRun()).toEqual(run)
  for (const read of [readFileText(fileTextOf(run)), readCode(codeOf(run))]) {
    expect(read).toEqual({ ok: true, run })
    if (read.ok) expect(verify(company, read.run)).toEqual({ ok: true })
  }
}

describe('a run comes back from what was kept, from its file and from its link', { timeout: 120_000 }, () => {
  it('of any company', () =>
    fc.assert(fc.asyncProperty(companies, fc.nat(1_000), sayings(1, 4), comesBack), { seed: 20_261_126, numRuns: 12 }))

  it('of a company where everything is at work', async () => {
    const reading = readScenario(everything)
    if (!reading.ok) throw new Error('refused')
    await comesBack(reading.value, 5, [])
  })
})

/** Kept by the game before setup matrices, overtime, hiring, ovens, transfer lots, prices and warranty. */
const older = (name: string) => readFileSync(`tests/session/older/${name}.json`, 'utf8')

describe('what an older game kept', () => {
  it('can be read; as its world went another way, it is set aside with a sentence, and not lost', async () => {
    const saves = memorySaves()
    await saves.write(keyOf(first!.scenario.id), older('save'))
    const resumed = await resumeSession(saves, first!.scenario.id, caseOf)
    expect(resumed).toMatchObject({ ok: false, damage: { reason: 'hashDiffers', text: older('save') } })
    expect(await listSetAside(saves)).toHaveLength(1)
    expect(words.home.setAside.hashDiffers).toContain('comes from another version')
  })

  it('and its run file can be read, and is told from what is played now', () => {
    const read = readFileText(older('run'))
    if (!read.ok) throw new Error('refused')
    expect(verify(first!, read.run)).toMatchObject({ ok: false, differs: 'result', fromDay: 1, toDay: 7 })
  })
})
