/** Real time becomes simulated time: with its fraction, never more at once than a page that stood still can explain. */

/** What counts of a longer gap between two ticks [ms]: after one, the world does not leap. */
const LONGEST_TICK = 250
/** Work that a tick may do before the page must breathe [ms], and how much simulated time is done between looks. */
const SLICE = 8
const STRIDE = 3_600_000

export interface Clock {
  /** Simulated time, with its fraction [ms]. */
  readonly now: () => number
  /** Real time gone by; answers where the world should be. */
  readonly move: (elapsed: number, speed: number) => number
  /** Stands at this moment. */
  readonly set: (time: number) => void
}

export function createClock(pace: number, start: number): Clock {
  let now = start
  return {
    now: () => now,
    move: (elapsed, speed) => {
      now += (Math.min(Math.max(elapsed, 0), LONGEST_TICK) * pace * speed) / 1_000
      return now
    },
    set: (time) => {
      now = time
    },
  }
}

/** Moves on in strides until there or until the slice of time is used up; answers whether there. */
export function inSlices(now: () => number, until: number, advance: (time: number) => void, isOver: () => boolean) {
  const deadline = performance.now() + SLICE
  while (now() < until && !isOver()) {
    advance(Math.min(until, now() + STRIDE))
    if (performance.now() >= deadline) break
  }
  return now() >= until || isOver()
}
