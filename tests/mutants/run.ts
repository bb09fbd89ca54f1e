/**
 * `npm run mutants`: changes the rules of the world one by one and sees whether a test notices (mutation testing: DeMillo,
 * Lipton & Sayward 1978), by Stryker, and writes down the score beside this file. `--every 20` takes one line in twenty of
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
  readonly mutants: Mutant[]
}

/** Runs Stryker on these lines, or on everything where there are none, and reads its report. */
function stryker(lines: readonly string[], env: Readonly<Record<string, string>>): Record<string, Mutated> {
  const mutate = lines.length > 0 ? ['--mutate', lines.join(',')] : []
  const { status } = spawnSync('npx', ['stryker', 'run', ...mutate], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
  return (JSON.parse(readFileSync(STRYKER_REPORT, 'utf8')) as { files: Record<string, Mutated> }).files
}

function linesOf(path: string, mutants: readonly Mutant[]): string[] {
  return mutants.map(({ location: { start, end } }) => `${path}:${start.line}-${end.line}`)
}

/** What was caught the second time was caught; what was seen once was seen. */
function acquit(first: Mutant[], second: readonly Mutant[]): void {
  for (const [index, mutant] of first.entries()) {
    const again = second.find((other) => keyOf(other) === keyOf(mutant))
    if (again === undefined || !survived(mutant)) continue
    if (caught(again) || mutant.status === 'NoCoverage') first[index] = again
  }
}

function keyOf({ location, replacement }: Mutant): string {
  return JSON.stringify([location, replacement])
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

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`)
}

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
    `Lines are those of commit ${commit()}; tests and code may have come since.`,
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

function commit(): string {
  return spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
}

function tested(mutants: readonly Mutant[]): Mutant[] {
  return mutants.filter((mutant) => caught(mutant) || survived(mutant))
}

function caught({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout'
}

function survived({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

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
const files = stryker(every > 1 ? sampledLines(every) : [], {})
const left = Object.entries(files).flatMap(([path, { mutants }]) => linesOf(path, mutants.filter(survived)))
// What the quick tests let pass is asked again, by the slow ones.
const again = left.length > 0 ? stryker(left, { MUTANTS_MEET: 'slow' }) : {}
for (const [path, { mutants }] of Object.entries(again)) acquit(files[path]!.mutants, mutants)
writeFileSync(REPORT, reportOf(files))
