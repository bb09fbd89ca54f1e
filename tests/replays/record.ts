/**
 * `npx tsx tests/replays/record.ts` plays the runs below again and writes down how they come out. Do this on purpose only:
 * a changed hash is a changed model, and the commit that brings it says which rule changed.
 */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cases } from '../../src/content/scenarios'
import { fileTextOf } from '../../src/lab/runCode'
import { runFileOf } from '../../src/lab/runFile'
import { logOf, strategyIds } from '../../src/lab/strategies'

for (const company of cases) {
  for (const strategy of strategyIds) {
    const { id, length } = company.scenario
    const log = logOf(company, strategy)
    const run = runFileOf(company, company.seed, log, length)
    const file = `${id}-${strategy}.json`
    writeFileSync(new URL(file, import.meta.url), fileTextOf(run))
    const refused = log.length - run.log.length
    console.log(`${file}: ${run.hash}${refused > 0 ? `, ${refused} of its decisions refused and left out` : ''}`)
  }
}
execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(new URL('.', import.meta.url))], { stdio: 'inherit' })
