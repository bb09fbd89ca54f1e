/** What came of many runs: every measure with its interval, for a person, a spreadsheet or a program. */

import { words } from '../content/words'
import { type Interval, intervalOf } from '../lab/compare'
import type { Outcome } from '../lab/trial'
import { DAY, type KpiId, type KpiUnit, kpis, WEEK } from '../sim'

export interface Study {
  readonly scenario: string
  readonly strategy: string
  readonly seed: number
  /** Length of each run [ms]. */
  readonly until: number
  readonly outcomes: readonly Outcome[]
}

interface Line {
  readonly kpi: KpiId
  readonly unit: KpiUnit
  readonly last: Interval
  readonly run: Interval
}

const IDS = Object.keys(kpis) as KpiId[]

const linesOf = ({ outcomes }: Study): Line[] =>
  IDS.map((kpi) => ({
    kpi,
    unit: kpis[kpi].unit,
    last: intervalOf(outcomes.map((outcome) => outcome.kpis[kpi].last)),
    run: intervalOf(outcomes.map((outcome) => outcome.kpis[kpi].run)),
  }))

export function jsonOf(study: Study): string {
  const { outcomes, ...about } = study
  return JSON.stringify(
    {
      ...about,
      replications: outcomes.length,
      confidence: 0.95,
      bankrupt: outcomes.filter(({ bankrupt }) => bankrupt).length,
      stars: [0, 1, 2, 3].map((stars) => outcomes.filter((outcome) => outcome.stars === stars).length),
      cashLow: intervalOf(outcomes.map(({ cashLow }) => cashLow)),
      kpis: linesOf(study).map(({ kpi, unit, last, run }) => ({ kpi, unit, lastFourWeeks: last, wholeRun: run })),
    },
    null,
    2,
  )
}

/** Plain numbers in the units of the model: money in cents. One line a measure and window. */
export function csvOf(study: Study): string {
  const rows = linesOf(study).flatMap(({ kpi, unit, last, run }) => [
    [kpi, unit, 'lastFourWeeks', last.mean, last.halfWidth, last.count],
    [kpi, unit, 'wholeRun', run.mean, run.halfWidth, run.count],
  ])
  const header = ['kpi', 'unit', 'window', 'mean', 'halfWidth95', 'runs']
  return [header, ...rows].map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')
}

export function tableOf(study: Study): string {
  const { scenario, strategy, seed, until, outcomes } = study
  const runs =
    outcomes.length === 1
      ? `one run, seed ${seed}: no interval`
      : `${outcomes.length} runs from seed ${seed}; mean ± half width of the 95 % interval`
  const title = `${scenario}, ${strategy}: ${lengthOf(until)}, ${runs}`
  const header = ['', 'last four weeks', 'whole run', '']
  const rows = linesOf(study).map(({ kpi, unit, last, run }) => {
    const { scale, sign } = scaleOf(unit, run.mean ?? last.mean)
    return [words.kpis[kpi]?.name ?? kpi, figure(last, unit, scale), figure(run, unit, scale), sign]
  })
  const width = (column: number) => Math.max(...[header, ...rows].map((row) => row[column]!.length))
  const lines = [header, ...rows].map((row) =>
    [row[0]!.padEnd(width(0)), row[1]!.padStart(width(1)), row[2]!.padStart(width(2)), row[3]!].join('  ').trimEnd(),
  )
  return [title, '', ...lines, '', ...closing(outcomes)].join('\n')
}

const lengthOf = (time: number): string =>
  time < 2 * WEEK ? `${round(time / DAY, 1)} days` : `${round(time / WEEK, 1)} weeks`

function closing(outcomes: readonly Outcome[]): string[] {
  const stars = outcomes.reduce((sum, outcome) => sum + outcome.stars, 0) / outcomes.length
  const bankrupt = outcomes.filter((outcome) => outcome.bankrupt).length
  const low = Math.min(...outcomes.map(({ cashLow }) => cashLow))
  const goals = outcomes.some((outcome) => outcome.goals.length > 0)
  return [
    ...(goals ? [`Stars on average: ${round(stars, 2)}`] : []),
    `Bankrupt: ${bankrupt} of ${outcomes.length}`,
    `Least cash in any run: ${round(low / 100, 0)}`,
  ]
}

const SIGNS: Readonly<Record<KpiUnit, string>> = {
  score: '',
  percent: '%',
  ppm: 'ppm',
  units: 'units',
  lots: 'lots',
  unitsPerDay: 'units a day',
  days: 'days',
  hours: 'hours',
  turns: 'turns a year',
  money: 'currency',
  moneyPerUnit: 'currency a unit',
  kilogramsPerUnit: 'kg a unit',
  customers: 'customers',
}

/** How many of the model's unit make one that is printed, and its name: money in currency, short times in hours or minutes. */
function scaleOf(unit: KpiUnit, mean: number | null): { readonly scale: number; readonly sign: string } {
  if (unit === 'money' || unit === 'moneyPerUnit') return { scale: 100, sign: SIGNS[unit] }
  if (mean === null || (unit !== 'days' && unit !== 'hours')) return { scale: 1, sign: SIGNS[unit] }
  const perHour = unit === 'days' ? 24 : 1
  if (Math.abs(mean) * perHour < 2) return { scale: 1 / (60 * perHour), sign: 'minutes' }
  return Math.abs(mean) * perHour < 48 ? { scale: 1 / perHour, sign: 'hours' } : { scale: 24 / perHour, sign: 'days' }
}

function figure({ mean, halfWidth }: Interval, unit: KpiUnit, scale: number): string {
  if (mean === null) return '–'
  const digits = unit === 'money' || unit === 'ppm' ? 0 : digitsOf((halfWidth ?? mean) / scale)
  const half = halfWidth === null ? '' : ` ± ${round(halfWidth / scale, digits)}`
  return `${round(mean / scale, digits)}${half}`
}

/** Two digits after the point, or more where the size of an interval would not be seen. */
const digitsOf = (size: number): number =>
  Math.abs(size) >= 0.1 || Math.abs(size) < 1e-9 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(Math.abs(size))))

const round = (value: number, digits: number): string => value.toFixed(digits)
