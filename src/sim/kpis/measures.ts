/**
 * The measures of one run: one listener folds facts into sums, and keeps a row of all sums at the end of each day, so
 * that any window of whole days, the whole run, and the time until now are read by difference.
 * Reading changes nothing: what is read does not depend on who has read before.
 */

import { type FactName, factNames, type Listener } from '../facts'
import { Overload } from '../kernel/overload'
import { createMeters, type Meters } from '../meters'
import type { Model } from '../model'
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
  /** Its sums with what its levels have gathered, once they are asked for. */
  readonly settled: Float64Array
}

/** A window: the rows at its two ends. */
interface Window {
  readonly before: Float64Array
  readonly after: Float64Array
  readonly elapsed: number
}

const ALL = Object.keys(kpis) as KpiId[]
/** Rows are kept in blocks of so many days: a longer run adds blocks, and copies nothing. */
const BLOCK = 128
/** Sums that are kept at most: 256 MB, five hundred years of a small company. */
const MOST_SUMS = 33_554_432

/** The folds that a measure reads, in the order of its sums. */
function foldsOf(id: KpiId): readonly Fold[] {
  const kpi: Kpi = kpis[id]
  return 'of' in kpi ? kpi.of : [kpi]
}

export function measure(model: Model, ids: readonly KpiId[] = ALL): Measures {
  const running = new Map<Hearing<Tally>, Running>()
  /** A row begins with its time. */
  let width = 1
  for (const id of ids) {
    for (const fold of foldsOf(id)) {
      if (running.has(fold.on)) continue
      const tally = fold.start(model)
      running.set(fold.on, { fold, tally, first: width, settled: new Float64Array(tally.sum.length) })
      width += tally.sum.length
    }
  }
  const folds = [...running.values()]
  const blocks = [new Float64Array(width * BLOCK)]
  let days = 0
  let meters = createMeters(model.stations.length, [])

  function writeRow(into: Float64Array, now: number): void {
    into[0] = now
    for (const { fold, tally, first, settled } of folds) {
      settled.set(tally.sum)
      fold.settle?.(tally, now, settled, meters)
      into.set(settled, first)
    }
  }

  function openRun(_at: number, ofRun: Meters): void {
    meters = ofRun
  }

  function endDay(at: number): void {
    days++
    if (days === blocks.length * BLOCK) {
      if (days * width > MOST_SUMS)
        throw new Overload(`more measures than can be kept: ${width} a day for ${days} days`)
      blocks.push(new Float64Array(width * BLOCK))
    }
    writeRow(row(days), at)
  }

  const row = (day: number): Float64Array => {
    const first = (day % BLOCK) * width
    return blocks[Math.floor(day / BLOCK)]!.subarray(first, first + width)
  }

  const rowOf = (day: number): Float64Array | null =>
    Number.isInteger(day) && day >= 0 && day <= days ? row(day) : null

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
    const own = foldsOf(id).map(({ on }) => running.get(on))
    if (window === null || own.includes(undefined)) return null
    const before = joined(own as Running[], window.before)
    const gained = joined(own as Running[], window.after)
    // Meters that nothing has turned stand at −0, which nobody is to be told.
    for (let place = 0; place < gained.length; place++) gained[place] = 0 + gained[place]! - before[place]!
    return [gained, window.elapsed, model, before]
  }

  function read(id: KpiId, window: Window | null): number | null {
    const sums = sumsOf(id, window)
    return sums === null ? null : kpis[id].read(...sums)
  }

  function parts(id: KpiId, window: Window | null): readonly KpiPart[] {
    const sums = sumsOf(id, window)
    const kpi: Kpi = kpis[id]
    return sums === null ? [] : (kpi.parts?.(...sums) ?? [])
  }

  return {
    listener: listenerOf(folds, openRun, endDay),
    days: () => days,
    read: (id, fromDay, toDay) => read(id, windowBetween(rowOf(fromDay), rowOf(toDay))),
    parts: (id, fromDay, toDay) => parts(id, windowBetween(rowOf(fromDay), rowOf(toDay))),
    readUntil: (id, fromDay, now) => read(id, windowUntil(fromDay, now)),
    partsUntil: (id, fromDay, now) => parts(id, windowUntil(fromDay, now)),
  }
}

/** The sums of several folds in a row of all, one behind the other. */
function joined(folds: readonly Running[], row: Float64Array): Float64Array {
  const sums = new Float64Array(folds.reduce((length, { tally }) => length + tally.sum.length, 0))
  let place = 0
  for (const { first, tally } of folds) {
    sums.set(row.subarray(first, first + tally.sum.length), place)
    place += tally.sum.length
  }
  return sums
}

type Hear = (tally: Tally, ...told: unknown[]) => void
type Told = (...told: unknown[]) => void

function listenerOf(
  folds: readonly Running[],
  openRun: (at: number, meters: Meters) => void,
  endDay: (at: number) => void,
): Listener {
  const listener: Partial<Record<FactName, Told>> = {}
  for (const name of factNames) {
    const hears = folds
      .filter(({ fold }) => fold.on[name] !== undefined)
      .map(({ fold, tally }) => bound(fold.on[name] as Hear, tally))
    if (hears.length > 0) listener[name] = hears.length === 1 ? hears[0]! : toAll(hears)
  }
  listener.runOpened = openRun as Told
  listener.dayEnded = endDay as Told
  return listener as Listener
}

/**
 * Hands on as much as is heard. Each number handed on is put on the heap when it is not small and whole; handing on all
 * eight, most of them for nothing, made a run with every measure twice as long.
 */
function bound(hear: Hear, tally: Tally): Told {
  switch (hear.length - 1) {
    case 1:
    case 2:
    case 3:
      return (a, b, c) => hear(tally, a, b, c)
    case 4:
      return (a, b, c, d) => hear(tally, a, b, c, d)
    case 5:
      return (a, b, c, d, e) => hear(tally, a, b, c, d, e)
    case 6:
      return (a, b, c, d, e, f) => hear(tally, a, b, c, d, e, f)
    default:
      return (a, b, c, d, e, f, g, h) => hear(tally, a, b, c, d, e, f, g, h)
  }
}

function toAll(hears: readonly Told[]): Told {
  return (a, b, c, d, e, f, g, h) => {
    for (let i = 0; i < hears.length; i++) hears[i]!(a, b, c, d, e, f, g, h)
  }
}
