/**
 * Reads measures over windows of whole days. A day counts once it is over, also while the midnight that ends it is still
 * due: the last day of a run never sees its midnight.
 */

import { DAY, type KpiId, type KpiPart, type Measures } from '../sim'

/** The two scores are told over the four weeks that end at a moment. */
export const SCORE_DAYS = 28

export interface Window {
  /** Whole days over, of which `closed` had their midnight. */
  readonly days: number
  readonly closed: number
  /** Days from `fromDay` up to but without `toDay`; null when they are not over or nothing is to be measured. */
  readonly read: (id: KpiId, fromDay: number, toDay: number) => number | null
  /** From the beginning of that day until now. */
  readonly since: (id: KpiId, fromDay: number) => number | null
  /** A measure split, over whole days as `read`; empty when it has no parts or the days are not over. */
  readonly parts: (id: KpiId, fromDay: number, toDay: number) => readonly KpiPart[]
  readonly partsSince: (id: KpiId, fromDay: number) => readonly KpiPart[]
}

export function windowAt(measures: Measures, now: number): Window {
  const days = Math.floor(now / DAY)
  const closed = measures.days()
  return {
    days,
    closed,
    read: (id, fromDay, toDay) => {
      if (fromDay < 0) return null
      if (toDay <= closed) return measures.read(id, fromDay, toDay)
      return toDay * DAY === now ? measures.readUntil(id, fromDay, now) : null
    },
    parts: (id, fromDay, toDay) => {
      if (fromDay < 0) return []
      if (toDay <= closed) return measures.parts(id, fromDay, toDay)
      return toDay * DAY === now ? measures.partsUntil(id, fromDay, now) : []
    },
    since: (id, fromDay) => measures.readUntil(id, fromDay, now),
    partsSince: (id, fromDay) => measures.partsUntil(id, fromDay, now),
  }
}

/** The first day of the four weeks that end now. */
export const scoreStart = ({ days }: Pick<Window, 'days'>): number => Math.max(0, days - SCORE_DAYS)
