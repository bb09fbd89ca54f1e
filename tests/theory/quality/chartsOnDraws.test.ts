/** The charts as they are used: run lengths over normal draws, whose 99.9 % intervals hold the exact averages. */
import { describe, expect, it } from 'vitest'
import { createStream, normal } from '../../../src/sim/kernel/random'
import type { AnyArgs } from '../../../src/sim/params'
import { controlChartOf } from '../../../src/sim/policies/controlCharts'
import { oracleCase } from '../oracle/cases'
import { rulesOf } from './controlCharts'

/** Mean run length and half-width of its 99.9 % interval. */
function runLengths(chartId: string, args: AnyArgs, shift: number, runs: number) {
  const chart = controlChartOf(chartId)
  const chance = createStream(20_260_401, chartId)
  let [sum, squares] = [0, 0]
  for (let run = 0; run < runs; run++) {
    let memory = chart.start(args)
    let points = 0
    for (let signal = false; !signal; points++) {
      ;({ memory, signal } = chart.observe(memory, shift + normal(chance), args))
    }
    sum += points
    squares += points * points
  }
  const mean = sum / runs
  return { mean, halfWidth: 3.29 * Math.sqrt((squares / runs - mean * mean) / runs) }
}

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Setting = (params: any) => readonly [args: AnyArgs, shift: number]
const shewhart: Setting = (p) => [{ limits: p.limits_sigma }, p.shift_in_process_sigma * Math.sqrt(p.subgroup_size)]
const westernElectric: Setting = (p) => [{ ...rulesOf(p.rules) }, p.shift_sigma]
const cusum: Setting = (p) => [{ reference: p.k, decision: p.h, headstart: p.headstart }, p.shift_sigma]
const ewma: Setting = (p) => [{ weight: p.lambda, limits: p.L }, p.shift_sigma]
const settings = { shewhart, westernElectric, cusum, ewma }

describe('the average run length of a chart as it is used', () => {
  it.each([
    ['QC-SHEW-1', 'shewhart', 0.01, 100_000],
    ['QC-SHEW-3', 'shewhart', 0.01, 100_000],
    ['QC-WE-12-d1', 'westernElectric', 0.01, 100_000],
    ['QC-WE-1234-d0', 'westernElectric', 0.03, 12_000],
    ['QC-CUSUM-k0.5-h4-d1', 'cusum', 0.01, 80_000],
    ['QC-CUSUMFIR-h5-d1', 'cusum', 0.01, 80_000],
    ['QC-EWMA-l0.1-d1', 'ewma', 0.01, 50_000],
    ['QC-EWMA-l0.4-d1', 'ewma', 0.01, 100_000],
  ] as const)('%s on %s, known to %d of it', (group, chart, width, runs) => {
    const { params, expected } = oracleCase(group, 'ARL')
    const { mean, halfWidth } = runLengths(chart, ...settings[chart](params), runs)
    expect(halfWidth / mean).toBeLessThan(width)
    expect(Math.abs(mean - (expected as number))).toBeLessThan(halfWidth)
  })
})
