import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { csvOf, jsonOf, tableOf } from '../../src/cli/report'
import { simulate } from '../../src/cli/simulate'
import { cases } from '../../src/content/scenarios'
import { fileTextOf } from '../../src/lab/runCode'
import { runFileOf } from '../../src/lab/runFile'
import { runTrial } from '../../src/lab/trial'
import { WEEK } from '../../src/sim'

const company = cases[0]!
const { id } = company.scenario
const folder = mkdtempSync(join(tmpdir(), 'lead-time-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** What a person would see, and what a script would. */
function sim(...args: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  let steps = 0
  const status = simulate(args, {
    say: (text) => stdout.push(text),
    warn: (text) => stderr.push(text),
    progress: () => ({ step: () => steps++, end: () => {} }),
  })
  return { status, steps, stdout: stdout.join('\n'), stderr: stderr.join('\n') }
}

it('is one command of the terminal', { timeout: 30_000 }, () => {
  const answer = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/sim.ts', 'atlantis'], { encoding: 'utf8' })
  expect(answer.status).toBe(2)
  expect(answer.stderr).toContain('"atlantis" is no scenario')
})

describe('npm run sim', () => {
  it('prints every measure with its interval', () => {
    const { status, steps, stdout } = sim(id, '--replications', '2', '--until', '2w')
    expect({ status, steps }).toEqual({ status: 0, steps: 2 })
    expect(stdout).toMatch(/Customer satisfaction +\d+\.\d\d ± \d+\.\d\d/)
  })

  it('takes decisions from a file', () => {
    const log = file('log.json', [{ at: '3 d', lever: 'justInTime', args: { on: true } }])
    const { status, stdout } = sim(id, '--commands', log, '--replications', '1', '--until', '2w', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ scenario: id, strategy: log, replications: 1, until: 2 * WEEK })
  })

  it('checks a run by replaying it, and finds one that was changed', () => {
    const run = runFileOf(company, 7, [], 2 * WEEK)
    expect(sim(file('run.json', fileTextOf(run)))).toMatchObject({ status: 0 })
    const changed = sim(file('changed.json', { ...run, seed: 8 }))
    expect(changed.status).toBe(1)
    expect(changed.stderr).toContain('the result differs within days 1 to 7')
  })

  it.each([
    ['a scenario that is not known', () => ['atlantis'], 2, `"atlantis" is no scenario: expected ${id}`],
    ['a file that is not there', () => ['none.json'], 1, 'none.json: there is no such file (ENOENT)'],
    ['a file that is no JSON', () => [file('text.json', 'hello')], 1, 'text.json: expected JSON'],
    ['a scenario that misses something', () => [file('bare.json', { id: 'bare' })], 1, 'bare.json: length: '],
    ['a flag that is not known', () => [id, '--weeks', '3'], 2, "Unknown option '--weeks'"],
    [
      'a number that is none',
      () => [id, '--replications', 'many'],
      2,
      '--replications: expected a whole number from 1',
    ],
    ['a time without its unit', () => [id, '--until', '52'], 2, '--until: expected a duration such as 52w'],
    [
      'a manager that is not known',
      () => [id, '--manager', 'sales'],
      2,
      '--manager: expected production, operations, both',
    ],
    [
      'an argument that the lever does not take',
      () => [
        id,
        '--until',
        '1w',
        '--commands',
        file('bad.json', [{ at: '1 d', lever: 'justInTime', args: { on: 1 } }]),
      ],
      1,
      'bad.json: 0.args.on (justInTime): expected true or false',
    ],
    [
      'a log with a moment that is none',
      () => [id, '--commands', file('when.json', [{ at: 'soon', lever: 'justInTime', args: { on: true } }])],
      1,
      'when.json: 0.at: ',
    ],
  ] as const)('names %s', (_, args, status, sentence) => {
    const answer = sim(...args())
    expect(answer.stderr).toContain(sentence)
    expect(answer.status).toBe(status)
    expect(answer.stdout).toBe('')
  })

  it('prints the form of scenario files', () => {
    const { status, stdout } = sim('--schema')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object' })
  })
})

describe('a report', () => {
  const outcomes = [1, 2, 3].map((seed) => runTrial({ company, seed, log: [], until: 3 * WEEK }))
  const study = { scenario: id, strategy: 'nothing', seed: 1, until: 3 * WEEK, outcomes }

  it('as CSV has a line for each measure and window, with plain numbers', () => {
    const [header, ...rows] = csvOf(study).split('\n')
    expect(header).toBe('kpi,unit,window,mean,halfWidth95,runs')
    expect(rows).toHaveLength(2 * Object.keys(outcomes[0]!.kpis).length)
    for (const row of rows) expect(row).toMatch(/^\w+,\w+,(lastFourWeeks|wholeRun),(-?[\d.e+-]+)?,([\d.e+-]+)?,\d$/)
  })

  it('says the same as JSON and as a table', () => {
    const { kpis } = JSON.parse(jsonOf(study)) as { kpis: { kpi: string; wholeRun: { mean: number } }[] }
    const mean = kpis.find(({ kpi }) => kpi === 'efficiency')!.wholeRun.mean
    expect(tableOf(study)).toMatch(new RegExp(`Output efficiency.* ${mean.toFixed(2)} ±`))
  })
})
