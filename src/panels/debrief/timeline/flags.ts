/** Decisions as flags over the time line: those of one moment together, in as few rows as keep them apart. */
import type { DecisionMark } from '../../../session'
import { DAY } from '../../../sim'

export interface Flag {
  /** When the first of them was taken [ms]. */
  readonly at: number
  /** `3`, or `1–8`. */
  readonly numbers: string
  /** Lever of the first, and how many others. */
  readonly lever: string
  readonly more: number
}

/** What a bundle brought along goes with the decision that brought it. */
export function flagsOf(decisions: readonly DecisionMark[]): readonly Flag[] {
  const own = decisions.filter(({ by }) => by === null)
  const groups: DecisionMark[][] = []
  for (const decision of own) {
    const group = groups.at(-1)
    if (group !== undefined && decision.at - group[0]!.at < 2 * DAY) group.push(decision)
    else groups.push([decision])
  }
  return groups.map((group) => {
    const [first, last] = [group[0]!, group.at(-1)!]
    const levers = new Set(group.map(({ lever }) => lever))
    return {
      at: first.at,
      numbers: first === last ? `${first.number}` : `${first.number}–${last.number}`,
      lever: first.lever,
      more: levers.size - 1,
    }
  })
}

export interface LaidFlag extends Flag {
  readonly left: number
  readonly row: number
  /** Without its name where there is no room for it. */
  readonly short: boolean
}

const GAP = 6

/** Lays flags into rows from left to right; one that fits in no row is shortened to its number. */
export function layFlags(
  flags: readonly Flag[],
  x: (at: number) => number,
  widthOf: (flag: Flag, short: boolean) => number,
  right: number,
  rows: number,
): readonly LaidFlag[] {
  const ends: number[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)
  return flags.map((flag) => {
    for (const short of [false, true]) {
      const width = widthOf(flag, short)
      const left = Math.min(x(flag.at) - 11, right - width)
      const row = ends.findIndex((end) => end + GAP <= left)
      if (row >= 0) {
        ends[row] = left + width
        return { ...flag, left, row, short }
      }
    }
    const row = ends.indexOf(Math.min(...ends))
    const left = Math.max(x(flag.at) - 11, ends[row]! + GAP)
    ends[row] = left + widthOf(flag, true)
    return { ...flag, left, row, short: true }
  })
}
