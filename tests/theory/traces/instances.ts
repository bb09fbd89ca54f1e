/** Small floors drawn at random, the same in every run, to hold laws against. */
import { createStream, type Stream, uniform, wholeBetween } from '../../../src/sim/kernel/random'

/** Whether a law holds of every one of so many draws. */
export function everywhere(law: string, draws: number, holds: (luck: Stream) => boolean): boolean {
  const luck = createStream(1, law)
  for (let draw = 0; draw < draws; draw++) if (!holds(luck)) return false
  return true
}

export interface DrawnLine {
  readonly times: number[][]
  readonly buffers: number[]
}

/** Twelve jobs through two to five stations, of 1 to 9 units of time each, with room for none to three in between. */
export function drawnLine(luck: Stream): DrawnLine {
  const stations = wholeBetween(luck, 2, 5)
  return {
    times: Array.from({ length: 12 }, () => Array.from({ length: stations }, () => wholeBetween(luck, 1, 9))),
    buffers: Array.from({ length: stations - 1 }, () => wholeBetween(luck, 0, 3)),
  }
}

/** Moments of arrival of so many jobs, whole units of time apart. */
export function drawnArrivals(luck: Stream, jobs: number, apart: number): number[] {
  let at = 0
  return Array.from({ length: jobs }, () => {
    at += wholeBetween(luck, 0, apart)
    return at
  })
}

export const oneOf = <T>(luck: Stream, choices: readonly T[]): T => choices[Math.floor(uniform(luck) * choices.length)]!
