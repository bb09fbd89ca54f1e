import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
mkdirSync(join(folder, 'box.json'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  const written = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
  writeFileSync(path, written)
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

it('stops without a word when its reader has heard enough', { timeout: 60_000 }, () => {
  const command = `"${process.execPath}" --import tsx src/cli/sim.ts --schema | head -n 1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' })
})

it('keeps its exit code when nobody reads its complaint', { timeout: 60_000 }, () => {
  const command = `"${process.execPath}" --import tsx src/cli/sim.ts atlantis 2>&1 | head -c 0; echo "\${PIPESTATUS[0]}"`
  expect(spawnSync('bash', ['-c', command], { encoding: 'utf8' }).stdout).toBe('2\n')
})

it('can be interrupted', { timeout: 60_000 }, async () => {
  const args = ['--import', 'tsx', 'src/cli/sim.ts', id, '--replications', '100000']
  const running = spawn(process.execPath, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => running.on('exit', (code, signal) => resolve(signal ?? code)))
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  running.kill('SIGINT')
  expect([130, 'SIGINT']).toContain(await ended)
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

  it('says when there is only one run, and so no interval', () => {
    const { stdout } = sim(id, '--replications', '1', '--until', '2w', '--seed', '9')
    expect(stdout).toContain('2.0 weeks, one run, seed 9: no interval')
    expect(stdout).not.toContain('±')
  })

  it('reads a file that begins with a byte order mark, and one whose name ends in capitals', () => {
    const queue = readFileSync('src/content/examples/queue.json', 'utf8')
    expect(sim(file('bom.JSON', `\uFEFF${queue}`), '--until', '1d', '--replications', '1').status).toBe(0)
  })

  it('plays a case from its file as by its name', () => {
    const options = ['--until', '1w', '--replications', '2', '--csv']
    const byFile = sim('src/content/scenarios/first-shift.json', '--manager', 'both', ...options)
    expect(byFile.stdout).toBe(sim(id, '--manager', 'both', ...options).stdout)
  })

  it('warns of decisions after the end, and of what the company refused', () => {
    const log = file('late.json', [
      { at: '3 w', lever: 'justInTime', args: { on: true } },
      { at: '1 d', lever: 'justInTime', args: { on: false } },
    ])
    const { status, stderr } = sim(id, '--commands', log, '--replications', '1', '--until', '1w')
    expect(status).toBe(0)
    expect(stderr).toContain('late.json: 1 of 2 decisions come after the end of the run')
    expect(stderr).toMatch(/late\.json: 1\.lever \(justInTime\): refused: /)
  })

  it('gives up a run that grows beyond its bounds, and says so', () => {
    const answer = sim('src/content/examples/queue.json', '--most-events', '1000')
    expect(answer).toMatchObject({ status: 3, stdout: '' })
    expect(answer.stderr).toBe('The run was given up: seed 1: more than 1000 events by day 0')
  })

  it('plays a company that goes bankrupt, and counts it', () => {
    const plant = JSON.parse(readFileSync('src/content/examples/plant.json', 'utf8'))
    const poor = file('poor.json', { ...plant, company: { cash: 0, creditLine: 0 } })
    const answer = sim(poor, '--replications', '2', '--until', '4w')
    expect(answer.status).toBe(0)
    expect(answer.stdout).toContain('Bankrupt: 2 of 2')
  })

  it('tells its exit codes and every flag in its help', () => {
    const { status, stdout } = sim('--help')
    expect(status).toBe(0)
    for (const word of [
      '--commands',
      '--replications',
      '--seed',
      '--until',
      '--json',
      '--csv',
      '--schema',
      'Exit codes',
    ])
      expect(stdout).toContain(word)
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
    ['a folder', () => [join(folder, 'box.json')], 1, 'box.json: expected a file, found a folder'],
    ['an empty file', () => [file('empty.json', '')], 1, 'empty.json: expected JSON, found an empty file'],
    [
      'the line of a slip',
      () => [file('slip.json', '{\n"id": "a",\n"length" "1 d"}')],
      1,
      'slip.json: line 3, column 10: ',
    ],
    ['a file in another writing', () => [file('wide.json', Buffer.from('{}', 'utf16le'))], 1, 'wide.json: '],
    ['a length beyond imagination', () => [id, '--until', '99999999y'], 2, 'at most 10000y'],
    ['a seed beyond its range', () => [id, '--seed', '4294967296'], 2, '--seed: expected a whole number from 0 to'],
    ['two forms of output', () => [id, '--json', '--csv'], 2, '--json and --csv: expected one of them'],
    ['the flag that was meant', () => [id, '--sed', '3'], 2, 'did you mean "--seed"?'],
    [
      'the field that was meant',
      () => [file('typo.json', { id: 'a', lenght: '1 d', items: [] })],
      1,
      'typo.json: lenght: unknown field; did you mean "length"?',
    ],
    ['a file that is no JSON', () => [file('text.json', 'hello')], 1, 'text.json: expected JSON'],
    ['a scenario that misses something', () => [file('bare.json', { id: 'bare' })], 1, 'bare.json: length: '],
    ['a flag that is not known', () => [id, '--weeks', '3'], 2, "Unknown option '--weeks'"],
    ['no replications', () => [id, '--replications', '0'], 2, 'a whole number from 1 to 100000, found "0"'],
    ['half a replication', () => [id, '--replications=1.5'], 2, 'a whole number from 1 to 100000, found "1.5"'],
    ['a negative number', () => [id, '--seed', '-1'], 2, '--seed: expected a value'],
    ['a flag without its value', () => [id, '--commands'], 2, '--commands: expected a value'],
    ['no time at all', () => [id, '--until', '0w'], 2, '--until: expected a duration such as 52w'],
    ['a file and nothing else', () => [], 2, 'expected a scenario or a file'],
    ['two scenarios', () => [id, 'other'], 2, 'expected one scenario, found "other" besides'],
    ['a file too large for a scenario', () => [file('huge.json', Buffer.alloc(100_000_001))], 1, 'at most 100 MB'],
    ['lists in lists without end', () => [file('deep.json', '['.repeat(100_000))], 1, 'line 1, column 100001: '],
    [
      'the decision of a log by its place in the file, whatever its time',
      () => [
        id,
        '--commands',
        file('order.json', [
          { at: '3 d', lever: 'justInTme', args: {} },
          { at: '1 d', lever: 'justInTime', args: {} },
        ]),
      ],
      1,
      'order.json: 0.lever: expected one of releaseRule, ',
    ],
    [
      'the lever that was meant',
      () => [id, '--commands', file('meant.json', [{ at: 0, lever: 'justInTme', args: {} }])],
      1,
      'not "justInTme"; did you mean "justInTime"?',
    ],
    [
      'a lever that the company does not have',
      () => [
        'src/content/examples/queue.json',
        '--commands',
        file('locked.json', [{ at: 0, lever: 'justInTime', args: { on: true } }]),
      ],
      1,
      'locked.json: 0.lever: expected a lever that "unlocked" of the scenario names, not "justInTime"',
    ],
    [
      'a log that is no list',
      () => [id, '--commands', file('one.json', { at: 0 })],
      1,
      'one.json: expected a list [ … ]',
    ],
    [
      'every fault of a decision',
      () => [id, '--commands', file('bare-log.json', [{ at: -1, lever: 5 }])],
      1,
      'bare-log.json: 0.lever: expected a text, found 5\n',
    ],
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
      'when.json: 0.at: expected a number, or a moment such as "3 d", found "soon"',
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
