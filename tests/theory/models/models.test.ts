/**
 * Cases of theory that are files alone. `name.json` is a scenario; `name.theory.json` says what theory expects of it:
 * its source, and for measures that `npm run sim` prints the value of the last four weeks, in the unit of its JSON (days
 * may be written as a duration), and how narrow the 99.9 % interval over the replications must be, as a share of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { expect, it } from 'vitest'
import { simulate } from '../../../src/cli/simulate'
import { DAY, parseDuration } from '../../../src/sim/index'

interface Theory {
  readonly source: string
  /** Length of a replication, where the scenario's own is not meant; what comes before the last four weeks is warm-up. */
  readonly until?: string
  readonly replications: number
  readonly expected: Readonly<Record<string, { readonly value: number | string; readonly halfWidth: number }>>
}

interface Line {
  readonly kpi: string
  readonly lastFourWeeks: { readonly mean: number; readonly halfWidth: number }
}

const here = new URL('.', import.meta.url)
const ENDING = '.theory.json'
const names = readdirSync(here).flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : []))

function printed(name: string, { replications, until }: Theory): readonly Line[] {
  const told: string[] = []
  const say = (text: string) => void told.push(text)
  const terminal = { say, warn: say, progress: () => ({ step: () => {}, end: () => {} }) }
  const file = `tests/theory/models/${name}.json`
  const length = until === undefined ? [] : ['--until', until]
  const code = simulate([file, '--json', '--replications', String(replications), ...length], terminal)
  if (code !== 0) throw new Error(told.join('\n'))
  return (JSON.parse(told.join('')) as { kpis: Line[] }).kpis
}

/** What is printed has 95 %. */
const widened = (halfWidth: number, replications: number): number =>
  (halfWidth * tQuantile(0.9995, replications - 1)) / tQuantile(0.975, replications - 1)

it.each(names)('%s', { timeout: 180_000 }, (name) => {
  const theory = JSON.parse(readFileSync(new URL(name + ENDING, here), 'utf8')) as Theory
  expect(theory.source.length).toBeGreaterThan(20)
  const lines = printed(name, theory)
  for (const [kpi, { value, halfWidth }] of Object.entries(theory.expected)) {
    const line = lines.find((each) => each.kpi === kpi)
    if (line === undefined) throw new Error(`${kpi}: expected one of ${lines.map((each) => each.kpi).join(', ')}`)
    const expected = typeof value === 'number' ? value : parseDuration(value)! / DAY
    const { mean, halfWidth: printedHalf } = line.lastFourWeeks
    const half = widened(printedHalf, theory.replications)
    expect(Math.abs(mean - expected), `${kpi} is ${mean} ± ${half}, not ${expected}`).toBeLessThanOrEqual(half)
    expect(half, `${kpi} ± ${half}`).toBeLessThanOrEqual(halfWidth * Math.abs(expected))
  }
})
