/**
 * Room for the compiler of JavaScript. V8 builds a function into those that call it until so much code has come together,
 * by a measure made for web pages; the engine's way from due to due is longer than that. With more room M/M/1 takes 0.72
 * of the instructions, the line with little room 0.80 and the standard factory 0.85 (Valgrind); with half as much room
 * again M/M/1 takes 1.8 times as many. But compiling takes two seconds of processor time more, which only long work wins
 * back. Browsers let nobody say so.
 */

import { setFlagsFromString } from 'node:v8'
import { YEAR } from '../sim'

/** Simulated time from which on it pays [ms]. */
const LONG = 500 * YEAR

/** Sizes of bytecode [bytes]: of one function that is built in, of all of them together, and of them in any case. */
const room = {
  'max-inlined-bytecode-size': 4000,
  'max-inlined-bytecode-size-cumulative': 16_000,
  'max-inlined-bytecode-size-absolute': 24_000,
}

/** For this process and all its workers, and for what is compiled from now on, when that is to simulate for so long [ms]. */
export function giveRoomToInline(simulated: number): void {
  if (simulated < LONG) return
  for (const [flag, bytes] of Object.entries(room)) setFlagsFromString(`--${flag}=${bytes}`)
}
