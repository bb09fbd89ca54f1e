/**
 * `npm run mutants`: changes the rules of the world one by one and sees whether a test notices (mutation testing: DeMillo,
 * Lipton & Sayward 1978), by Stryker, and writes down the score beside this file. `--every 40` takes one line in forty of
 * each file, the same ones every time: a whole run takes many hours. Mutants of more than one line are then left out.
 */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const REPORT = new URL('report.md', import.meta.url)
const STRYKER_REPORT = '.mutants/report.json'
const MUTATED = ['processes', 'policies'].map((folder) => `src/sim/${folder}`)

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError'
  readonly replacement: string
  readonly location: Record<'start' | 'end', { readonly line: number; readonly column: number }>
}
interface Mutated {
  readonly source: string
  readonly mutants: readonly Mutant[]
}

/** Every so manieth line of each file, beginning at a place that depends on its name. */
function sampledLines(every: number): string[] {
  const paths = MUTATED.flatMap((folder) => codeIn(folder)).sort()
  return paths.flatMap((path) => {
    const { length } = readFileSync(path, 'utf8').split('\n')
    const first = 1 + ([...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % every)
    return Array.from({ length }, (_, index) => index + 1)
      .filter((line) => line % every === first % every)
      .map((line) => `${path}:${line}-${line}`)
  })
}

const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`)

function reportOf(files: Readonly<Record<string, Mutated>>): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const rows = Object.entries(files)
    .sort()
    .filter(([, { mutants }]) => tested(mutants).length > 0)
    .map(([path, { mutants }]) => `| ${path.replace('src/sim/', '')} | ${cells(mutants).join(' | ')} |`)
  const survivors = Object.entries(files)
    .sort()
    .flatMap(([path, { source, mutants }]) => mutants.filter(survived).map((mutant) => survivor(path, source, mutant)))
  return [
    '# Mutants',
    '',
    `Written by \`npm run mutants${every > 1 ? ` -- --every ${every}` : ''}\`${every > 1 ? `, which takes one line in ${every} of each file` : ''}. A mutant is caught when a test fails or time runs`,
    'out; it survives when every test of `vitest.config.ts` passes, and is unseen where none of them comes by.',
    '',
    '| file | mutants | caught | survived | unseen | score |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    `| **all** | ${cells(all).join(' | ')} |`,
    '',
    '## Survivors',
    '',
    ...survivors,
    '',
  ].join('\n')
}

const tested = (mutants: readonly Mutant[]): Mutant[] => mutants.filter((mutant) => caught(mutant) || survived(mutant))
const caught = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout'
const survived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

function cells(mutants: readonly Mutant[]): string[] {
  const total = tested(mutants).length
  const found = mutants.filter(caught).length
  const unseen = mutants.filter(({ status }) => status === 'NoCoverage').length
  return [total, found, total - found - unseen, unseen].map(String).concat(`${Math.round((100 * found) / total)} %`)
}

function survivor(path: string, source: string, { location: { start, end }, replacement, status }: Mutant): string {
  const line = source.split('\n')[start.line - 1]!
  const original = end.line === start.line ? line.slice(start.column - 1, end.column - 1) : line.trim()
  const place = `${path.replace('src/sim/', '')}:${start.line}`
  return `- \`${place}\` \`${original}\` → \`${replacement}\`${status === 'NoCoverage' ? ' (unseen)' : ''}`
}

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } })
const every = Number(values.every)
const mutate = every > 1 ? ['--mutate', sampledLines(every).join(',')] : []
const { status } = spawnSync('npx', ['stryker', 'run', ...mutate], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
const { files } = JSON.parse(readFileSync(STRYKER_REPORT, 'utf8')) as { files: Record<string, Mutated> }
writeFileSync(REPORT, reportOf(files))
