/** Runs as Node plays them, to be held against what the browser makes of the same decisions. */

import { tsImport } from 'tsx/esm/api'
import type { Case, Command } from '../../src/content/case'
import type { RunFile } from '../../src/lab/runFile'
import { COMPANY } from './game'

// Through tsx, since Playwright's own loader cannot open the JSON files that the game is made of.
const { caseOf } = await open<typeof import('../../src/content/scenarios')>('../../src/content/scenarios/index.ts')
const { runFileOf } = await open<typeof import('../../src/lab/runFile')>('../../src/lab/runFile.ts')
const { logOf, strategyIds } = await open<typeof import('../../src/lab/strategies')>('../../src/lab/strategies.ts')

export { logOf, strategyIds }
export const company: Case = caseOf(COMPANY)!

/** The run of these decisions, with its fingerprint, played in this process. */
export const nodeRun = (log: readonly Command[], at = company.scenario.length, seed = company.seed): RunFile =>
  runFileOf(company, seed, log, at)

async function open<Module>(path: string): Promise<Module> {
  return await tsImport(path, import.meta.url)
}
