/**
 * `npm run engines`: plays the recorded runs and two dozen drawn ones in every JavaScript engine on this machine, says
 * whether they are the same to the last bit, and writes that down beside this file. It fails when any run differs.
 */

import { writeFileSync } from 'node:fs'
import { compareEngines, type Outcome } from './compare'
import { engines } from './engines'
import { askedRuns, recordedHashes } from './runs'
import { scriptOf } from './script'

const REPORT = new URL('report.md', import.meta.url)
const COLUMNS = ['engine', 'inside', 'version', 'runs', 'same']

const outcomes: Outcome[] = []
console.log(COLUMNS.join(' · '))
for await (const outcome of compareEngines(engines(), await scriptOf(askedRuns()), recordedHashes())) {
  outcomes.push(outcome)
  console.log(cellsOf(outcome).join(' · '))
}

const played = outcomes.filter((outcome) => outcome.ran)
writeFileSync(REPORT, `${reportOf(outcomes)}\n`)
const failed = outcomes.some((outcome) => (outcome.ran ? outcome.differing.length > 0 : outcome.engine.path !== null))
console.log(failed ? 'Not the same everywhere.' : `The same in all ${played.length} engines found.`)
process.exitCode = failed ? 1 : 0

function cellsOf(outcome: Outcome): string[] {
  const { name, inside } = outcome.engine
  if (!outcome.ran) return [name, inside, '', '', outcome.why]
  const { version, runs, differing } = outcome
  const same = differing.length === 0 ? 'all' : `all but ${differing.join(', ')}`
  return [name, inside, version, String(runs), same]
}

function reportOf(all: readonly Outcome[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    '# The same run in every engine',
    '',
    'Written by `npm run engines`. Same: the fingerprint of the whole world at the end, every measure to the last bit, and how',
    'many decisions were refused are those of Node and, where the run is recorded, of its file.',
    '',
    row(COLUMNS),
    row(COLUMNS.map(() => '---')),
    ...all.map((outcome) => row(cellsOf(outcome))),
  ].join('\n')
}
