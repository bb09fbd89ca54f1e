/** Claims on control charts: how soon they signal, and the constants and limits that they are drawn with. */
import { countLimits, fractionLimits } from '../../../src/sim/formulas/attributeCharts'
import { type ChartConstants, chartConstants } from '../../../src/sim/formulas/chartConstants'
import { cusumRunLength } from '../../../src/sim/formulas/cusumRunLength'
import { ewmaRunLength } from '../../../src/sim/formulas/ewmaRunLength'
import { type RunRules, runRulesRunLength } from '../../../src/sim/formulas/runRules'
import { alarmProbability, shewhartRunLength, shiftOfMean } from '../../../src/sim/formulas/shewhartRunLength'
import { type Answer, answered, type Claim } from '../oracle/claim'

/** The rules that a case names by their numbers. */
export const rulesOf = (numbers: readonly string[]): RunRules => ({
  twoOfThree: numbers.includes('2'),
  fourOfFive: numbers.includes('3'),
  eightInARow: numbers.includes('4'),
})

const shift: Answer = (p) => shiftOfMean(p.shift_in_process_sigma, p.subgroup_size)
const constant =
  (name: keyof ChartConstants): Answer =>
  ({ subgroup_size }) =>
    chartConstants(subgroup_size)[name]

const CUSUMS = [
  ...['k0.5-h4-d0', 'k0.5-h4-d0.5', 'k0.5-h4-d1', 'k0.5-h4-d2', 'k0.5-h5-d0', 'k0.5-h5-d0.25'],
  ...['k0.5-h5-d1', 'k0.5-h5-d1.5', 'k0.5-h5-d3', 'k0.5-h4.77-d0'],
]
const EWMAS = ['l0.1-d0', 'l0.1-d0.5', 'l0.1-d1', 'l0.1-d2', 'l0.4-d0', 'l0.4-d1', 'l0.4-d3', 'l0.05-d0.25']

export const controlChartClaims: readonly Claim[] = [
  answered('QC-SHEW-0', {
    ARL: (p) => shewhartRunLength(p.limits_sigma, p.shift_sigma_of_mean),
    false_alarm_probability: (p) => alarmProbability(p.limits_sigma, 0),
    ATS_hours_if_sampled_every_2h: (p) => 2 * shewhartRunLength(p.limits_sigma, p.shift_sigma_of_mean),
  }),
  ...['QC-SHEW-1', 'QC-SHEW-2', 'QC-SHEW-3'].map((group) =>
    answered(group, {
      beta: (p) => 1 - alarmProbability(p.limits_sigma, shift(p) as number),
      ARL: (p) => shewhartRunLength(p.limits_sigma, shift(p) as number),
    }),
  ),
  ...['12-d0', '12-d1', '13-d0', '14-d0', '1234-d0'].map((design) =>
    answered(`QC-WE-${design}`, { ARL: (p) => runRulesRunLength(rulesOf(p.rules), p.shift_sigma) }),
  ),
  ...[...CUSUMS.map((design) => `QC-CUSUM-${design}`), 'QC-CUSUMFIR-h5-d0', 'QC-CUSUMFIR-h5-d1'].map((group) =>
    answered(group, {
      ARL: ({ k, h, headstart, shift_sigma }) => cusumRunLength({ reference: k, decision: h, headstart }, shift_sigma),
    }),
  ),
  ...EWMAS.map((design) =>
    answered(`QC-EWMA-${design}`, {
      ARL: ({ lambda, L, shift_sigma }) => ewmaRunLength({ weight: lambda, limits: L }, shift_sigma),
    }),
  ),
  ...[2, 3, 4, 5].map((size) =>
    answered(`QC-CONST-n${size}`, {
      d2: constant('d2'),
      d3: constant('d3'),
      c4: constant('c4'),
      A2: constant('A2'),
      D3: constant('D3'),
      D4: constant('D4'),
    }),
  ),
  answered('QC-PCHART', {
    UCL: ({ p_bar, n }) => fractionLimits(p_bar, n).upper,
    LCL: ({ p_bar, n }) => fractionLimits(p_bar, n).lower,
  }),
  answered('QC-CCHART', {
    UCL: ({ c_bar }) => countLimits(c_bar).upper,
    LCL: ({ c_bar }) => countLimits(c_bar).lower,
  }),
]
