/** The key figures as panels show them: last week, change, and the series so far. Read anew only when a day is over. */

import type { Window } from '../lab/window'
import { type Kpi, type KpiId, kpis } from '../sim'
import type { KpiReading } from './game'

const WEEK_DAYS = 7
const IDS = Object.keys(kpis) as KpiId[]
const hasParts = (id: KpiId): boolean => (kpis[id] as unknown as Kpi).parts !== undefined

type Series = (number | null)[]

export interface Readings {
  /** The same object as before while no figure can have changed. */
  readonly read: (window: Window) => Readonly<Record<string, KpiReading>>
}

export function keepReadings(): Readings {
  const kept = new Map<KpiId, { readonly daily: Series; readonly weekly: Series }>()
  for (const id of IDS) kept.set(id, { daily: [], weekly: [] })
  let last: Readonly<Record<string, KpiReading>> = {}
  let lastDays = -1
  let lastClosed = -1

  function readOne(id: KpiId, window: Window): KpiReading {
    const { days, closed } = window
    const { daily, weekly } = kept.get(id)!
    const day = (count: number) => window.read(id, Math.max(0, count - WEEK_DAYS), count)
    const week = (count: number) => window.read(id, (count - 1) * WEEK_DAYS, count * WEEK_DAYS)
    while (daily.length < closed) daily.push(day(daily.length + 1))
    while (weekly.length < Math.floor(closed / WEEK_DAYS)) weekly.push(week(weekly.length + 1))
    // A day whose midnight is still due is told, and read again once its books are closed.
    const value = days < WEEK_DAYS ? window.since(id, 0) : day(days)
    const before = days < 2 * WEEK_DAYS ? null : window.read(id, days - 2 * WEEK_DAYS, days - WEEK_DAYS)
    const from = days - WEEK_DAYS
    return {
      kpi: id,
      value,
      change: value === null || before === null ? null : value - before,
      weekly: extended(weekly, Math.floor(days / WEEK_DAYS), week),
      daily: extended(daily, days, day),
      ...(hasParts(id) && { parts: from < 0 ? window.partsSince(id, 0) : window.parts(id, from, days) }),
    }
  }

  return {
    read: (window) => {
      const { days, closed } = window
      const firstWeek = days < WEEK_DAYS
      if (!firstWeek && days === lastDays && closed === lastClosed) return last
      lastDays = days
      lastClosed = closed
      last = Object.fromEntries(IDS.map((id) => [id, readOne(id, window)]))
      return last
    },
  }
}

function extended(series: Series, length: number, read: (count: number) => number | null): readonly (number | null)[] {
  return length > series.length ? [...series, read(length)] : [...series]
}
