/** The examples of the format run from the terminal as they stand, and the queue says what theory says of it. */
import { expect, it } from 'vitest'
import { simulate } from '../../src/cli/simulate'

interface Line {
  readonly kpi: string
  readonly wholeRun: { readonly mean: number | null; readonly halfWidth: number | null }
}

function measuresOf(file: string, ...options: string[]): ReadonlyMap<string, Line['wholeRun']> {
  const told: string[] = []
  const terminal = {
    say: (text: string) => void told.push(text),
    warn: (text: string) => void told.push(text),
    progress: () => ({ step: () => {}, end: () => {} }),
  }
  const code = simulate([`src/content/examples/${file}.json`, '--json', ...options], terminal)
  if (code !== 0) throw new Error(told.join('\n'))
  const { kpis } = JSON.parse(told.join('')) as { kpis: Line[] }
  return new Map(kpis.map(({ kpi, wholeRun }) => [kpi, wholeRun]))
}

const MINUTES_PER_DAY = 24 * 60

it('a queue of random arrivals and services holds a customer for 1/(μ − λ)', { timeout: 60_000 }, () => {
  const [arrivals, services] = [1 / 1.25, 1]
  const { mean, halfWidth } = measuresOf('queue', '--replications', '20')!.get('cycleTime')!
  const theory = 1 / (services - arrivals)
  expect(Math.abs(mean! * MINUTES_PER_DAY - theory)).toBeLessThan(1.5 * halfWidth! * MINUTES_PER_DAY)
  expect(halfWidth! * MINUTES_PER_DAY).toBeLessThan(0.05 * theory)
})

it('a small plant earns its living: it buys, makes, delivers and keeps its customers', { timeout: 60_000 }, () => {
  const measures = measuresOf('plant', '--replications', '3')
  const meanOf = (kpi: string) => measures.get(kpi)!.mean!
  expect(meanOf('profit')).toBeGreaterThan(0)
  expect(meanOf('onTimeInFull')).toBeGreaterThan(90)
  expect(meanOf('supplierPpm')).toBeGreaterThan(0)
  expect(meanOf('retention')).toBeGreaterThan(90)
})
