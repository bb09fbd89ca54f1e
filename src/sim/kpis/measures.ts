/**
 * The measures of one run: one listener folds facts into sums, and keeps a row of all sums at the end of each day, so
 * that any window of whole days, the whole run, and the time until now are read by difference.
 * Reading changes nothing: what is read does not depend on who has read before.
 */

import { type FactName, factNames, type Listener } from '../facts'
import type { Model } from '../model'
import { DAY } from '../units'
import { type KpiId, kpis } from './index'
import type { Fold, Hearing, Kpi, KpiPart, Tally } from './kpi'

export interface Measures {
  /** Hears the run; for `telling`. */
  readonly listener: Listener
  /** Whole days over so far. */
  readonly days: () => number
  /**
   * The value over the days from `fromDay` up to but without `toDay`, counted from 0: `read(id, 0, 7)` is the first week.
   * Null when there is nothing to measure, or when the days are not over.
   */
  readonly read: (id: KpiId, fromDay: number, toDay: number) => number | null
  readonly parts: (id: KpiId, fromDay: number, toDay: number) => readonly KpiPart[]
  /** The value from the beginning of `fromDay` until `now` [ms], which is not before the last fact; the whole run from 0. */
  readonly readUntil: (id: KpiId, fromDay: number, now: number) => number | null
  readonly partsUntil: (id: KpiId, fromDay: number, now: number) => readonly KpiPart[]
}

/** A fold at work, and where its sums stand in a row. */
interface Running {
  readonly fold: Fold
  readonly tally: Tally
  readonly first: number
}

/** A window: the rows at its two ends. */
interface Window {
  readonly before: Float64Array
  readonly after: Float64Array
  readonly elapsed: number
}

const ALL = Object.keys(kpis) as KpiId[]

export function measure(model: Model, ids: readonly KpiId[] = ALL): Measures {
  const running = new Map<Hearing<Tally>, Running>()
  /** A row begins with its time. */
  let width = 1
  for (const id of ids) {
    const fold = kpis[id] as unknown as Kpi
    if (running.has(fold.on)) continue
    const tally = fold.start(model)
    running.set(fold.on, { fold, tally, first: width })
    width += tally.sum.length
  }
  const folds = [...running.values()]
  let rows = new Float64Array(width * (Math.ceil(model.scenario.length / DAY) + 2))
  let days = 0

  function writeRow(into: Float64Array, now: number): void {
    into[0] = now
    for (const { fold, tally, first } of folds) {
      const sum = into.subarray(first, first + tally.sum.length)
      sum.set(tally.sum)
      fold.settle?.(tally, now, sum)
    }
  }

  function endDay(at: number): void {
    days++
    if ((days + 1) * width > rows.length) {
      const longer = new Float64Array(2 * rows.length)
      longer.set(rows)
      rows = longer
    }
    writeRow(rows.subarray(days * width, (days + 1) * width), at)
  }

  const rowOf = (day: number): Float64Array | null =>
    Number.isInteger(day) && day >= 0 && day <= days ? rows.subarray(day * width, (day + 1) * width) : null

  function windowBetween(before: Float64Array | null, after: Float64Array | null): Window | null {
    if (before === null || after === null || after[0]! <= before[0]!) return null
    return { before, after, elapsed: after[0]! - before[0]! }
  }

  function windowUntil(fromDay: number, now: number): Window | null {
    const after = new Float64Array(width)
    writeRow(after, now)
    return windowBetween(rowOf(fromDay), after)
  }

  /** What `read` and `parts` of a KPI want to know of a window. */
  function sumsOf(id: KpiId, window: Window | null): Parameters<Kpi['read']> | null {
    const own = running.get(kpis[id].on as Hearing<Tally>)
    if (window === null || own === undefined) return null
    const end = own.first + own.tally.sum.length
    const before = window.before.slice(own.first, end)
    const gained = window.after.slice(own.first, end)
    for (let place = 0; place < gained.length; place++) gained[place]! -= before[place]!
    return [gained, window.elapsed, model, before]
  }

  function read(id: KpiId, window: Window | null): number | null {
    const sums = sumsOf(id, window)
    return sums === null ? null : kpis[id].read(...sums)
  }

  function parts(id: KpiId, window: Window | null): readonly KpiPart[] {
    const sums = sumsOf(id, window)
    const kpi = kpis[id] as unknown as Kpi
    return sums === null ? [] : (kpi.parts?.(...sums) ?? [])
  }

  return {
    listener: listenerOf(folds, endDay),
    days: () => days,
    read: (id, fromDay, toDay) => read(id, windowBetween(rowOf(fromDay), rowOf(toDay))),
    parts: (id, fromDay, toDay) => parts(id, windowBetween(rowOf(fromDay), rowOf(toDay))),
    readUntil: (id, fromDay, now) => read(id, windowUntil(fromDay, now)),
    partsUntil: (id, fromDay, now) => parts(id, windowUntil(fromDay, now)),
  }
}

type Hear = (tally: Tally, ...told: unknown[]) => void
type Told = (...told: unknown[]) => void

function listenerOf(folds: readonly Running[], endDay: (at: number) => void): Listener {
  const listener: Partial<Record<FactName, Told>> = {}
  for (const name of factNames) {
    const hears = folds
      .filter(({ fold }) => fold.on[name] !== undefined)
      .map(({ fold, tally }) => bound(fold.on[name] as Hear, tally))
    if (hears.length > 0) listener[name] = hears.length === 1 ? hears[0]! : together(hears)
  }
  listener.dayEnded = endDay as Told
  return listener as Listener
}

/** Fixed arity: spreading the arguments of some million calls a second costs more than the hearing. */
function bound(hear: Hear, tally: Tally): Told {
  return (a, b, c, d, e, f, g, h) => hear(tally, a, b, c, d, e, f, g, h)
}

function together(hears: readonly Told[]): Told {
  return (a, b, c, d, e, f, g, h) => {
    for (let i = 0; i < hears.length; i++) hears[i]!(a, b, c, d, e, f, g, h)
  }
}
