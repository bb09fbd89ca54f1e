/**
 * Levels at regular moments from the opening on. There are never more than a few hundred: when they would be, every
 * second one goes and the next come half as often. What is sampled does not depend on when somebody reads.
 */

const MOST = 512

export interface Samples {
  /** Takes the samples that were due before this moment, at the levels as they stand. */
  readonly until: (at: number) => void
  /** How many have been taken, also those that are gone. */
  readonly taken: () => number
  readonly times: () => readonly number[]
  /** By level, oldest first. */
  readonly columns: () => readonly (readonly number[])[]
}

/** `levels` is changed by its owner, who says `until` first. */
export function keepSamples(levels: Float64Array, step: number, most = MOST): Samples {
  let every = step
  let rows: Float64Array[] = []
  let taken = 0

  function take(): void {
    rows.push(levels.slice())
    taken++
    if (rows.length <= most) return
    rows = rows.filter((_, index) => index % 2 === 0)
    every *= 2
  }

  return {
    until: (at) => {
      while (rows.length * every < at) take()
    },
    taken: () => taken,
    times: () => rows.map((_, index) => index * every),
    columns: () => Array.from(levels, (_, level) => rows.map((row) => row[level]!)),
  }
}
