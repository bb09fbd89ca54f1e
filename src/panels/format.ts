/** The only place where a number becomes text: units of measures, times, money, rounding. */
import { words } from '../content/words'
import { DAY, HOUR, type KpiUnit, MINUTE, WEEK } from '../sim'

/** A number as it is shown: the unit stands after it, smaller and lighter. */
export interface Figure {
  readonly number: string
  readonly unit: string
  /** Both, as it is read out. */
  readonly whole: string
}

const { units, calendar } = words
/** Proper minus and a thin gap in thousands. */
const MINUS = '\u2212'

/** Rounded to so many digits after the point; grouped in thousands; no trailing zeros unless `fixed`. */
export function wholeNumber(value: number, digits = 0, fixed = false): string {
  const rounded = Math.abs(value).toFixed(digits)
  const [front = '0', back = ''] = rounded.split('.')
  const grouped = front.replace(/\B(?=(\d{3})+$)/g, ',')
  const tail = fixed ? back : back.replace(/0+$/, '')
  const zero = Number(rounded) === 0
  return `${value < 0 && !zero ? MINUS : ''}${grouped}${tail === '' ? '' : `.${tail}`}`
}

/** Digits after the point that still mean something at this size. */
const digitsFor = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 1)

/** Money in cents: £46.2k, £940, £7.10. */
export function amount(cents: number): string {
  const { number, unit } = money(cents)
  return `${number}${unit}`
}

function money(cents: number, perUnit = false): Figure {
  const pounds = Math.abs(cents) / 100
  const sign = cents < 0 ? MINUS : ''
  const [number, unit] = perUnit
    ? [wholeNumber(pounds, pounds < 20 ? 2 : 0, true), '']
    : pounds >= 999_500
      ? [wholeNumber(pounds / 1e6, 2, true), units.million]
      : pounds >= 9_995
        ? [wholeNumber(pounds / 1e3, pounds >= 99_950 ? 0 : 1, pounds < 99_950), units.thousand]
        : pounds >= 1_000
          ? [wholeNumber(pounds / 1e3, 1, true), units.thousand]
          : [wholeNumber(pounds), '']
  return { number: `${sign}${units.currency}${number}`, unit, whole: `${sign}${units.currency}${number}${unit}` }
}

/** A measure's value in its unit; a dash when there is nothing to measure. */
export function figure(value: number | null, unit: KpiUnit): Figure {
  if (value === null) return { number: '\u2013', unit: '', whole: units.nothing }
  if (unit === 'money') return money(value)
  if (unit === 'moneyPerUnit') {
    const { number } = money(value, true)
    return { number, unit: units.perUnit, whole: `${number} ${units.perUnit}` }
  }
  const number = wholeNumber(value, DIGITS[unit] ?? digitsFor(value), unit === 'percent' && Math.abs(value) < 99.95)
  const name = units[unit]
  return { number, unit: name, whole: name === '' ? number : unit === 'percent' ? `${number} %` : `${number} ${name}` }
}

const DIGITS: Partial<Readonly<Record<KpiUnit, number>>> = { score: 0, units: 0, lots: 0, customers: 0, percent: 1 }

/** A value that somebody set: as written, without zeros that only a measurement has. */
export function target(value: number, unit: KpiUnit): Figure {
  const shown = figure(value, unit)
  const trim = (text: string) => text.replace(/\.0+(?=\D|$)/, '')
  return { number: trim(shown.number), unit: shown.unit, whole: trim(shown.whole) }
}

/** How a measure changed, without its sign: the arrow tells the direction. */
export function change(value: number, unit: KpiUnit): string {
  const size = Math.abs(value)
  if (unit === 'money') return money(size).whole
  if (unit === 'moneyPerUnit') return money(size, true).number
  return wholeNumber(size, DIGITS[unit] ?? 1)
}

/** Whether a change rounds to nothing in the way it would be shown. */
export const isNothing = (value: number, unit: KpiUnit): boolean =>
  Number(change(value, unit).replace(/[^\d.]/g, '')) === 0

/** A span of simulated time in the largest unit that stays readable. */
export function duration(ms: number): string {
  const span = Math.abs(ms)
  if (span < 90 * MINUTE) return `${wholeNumber(span / MINUTE)} ${units.min}`
  if (span < 2 * DAY) return `${wholeNumber(span / HOUR, span < 10 * HOUR ? 1 : 0)} ${units.h}`
  if (span < 8 * WEEK) return `${wholeNumber(span / DAY, span < 10 * DAY ? 1 : 0)} ${count(span / DAY, 'days')}`
  return `${wholeNumber(span / WEEK)} ${count(span / WEEK, 'weeks')}`
}

const count = (number: number, of: 'days' | 'weeks'): string =>
  Math.round(number * 10) === 10 ? units.one[of] : units[of]

/** Weeks and days of a run count from one. */
export interface Day {
  readonly week: number
  readonly weekday: string
  readonly shortDay: string
  readonly time: string
}

export function dayOf(ms: number): Day {
  const weekday = Math.floor((ms % WEEK) / DAY)
  const minute = Math.floor((ms % DAY) / MINUTE)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    week: Math.floor(ms / WEEK) + 1,
    weekday: calendar.days[weekday] ?? '',
    shortDay: calendar.shortDays[weekday] ?? '',
    time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  }
}

/** A moment of the run, short: W6 Tue 14:20. */
export function moment(ms: number): string {
  const { week, shortDay, time } = dayOf(ms)
  return `${calendar.weekLetter}${week} ${shortDay} ${time}`
}

/** How long ago, in simulated time. */
export function ago(ms: number): string {
  return ms < MINUTE ? calendar.now : `${duration(ms)} ${calendar.ago}`
}

export const percent = (share: number): string => `${wholeNumber(share * 100)} %`
