/**
 * A fixed piece of work of the same kind as a simulation's: a binary heap of times and an sfc32 stream. How long it takes
 * tells how fast a machine is at this, so that times measured on two machines compare. It must never change.
 */

const SIZE = 256
const ROUNDS = 1_000_000

/** Does the work; answers a number that depends on all of it. */
export function referenceWork(): number {
  const heap = new Float64Array(SIZE + 1)
  const state = Int32Array.of(1, 2, 3, 4)
  for (let i = 1; i <= SIZE; i++) heap[i] = i
  for (let round = 0; round < ROUNDS; round++) {
    const time = heap[1]! + uniform(state) * SIZE
    let at = 1
    for (;;) {
      let child = 2 * at
      if (child > SIZE) break
      if (child < SIZE && heap[child + 1]! < heap[child]!) child++
      if (heap[child]! >= time) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = time
  }
  return heap[1]!
}

/** sfc32 (C. Doty-Humphrey, PractRand) as a number from 0 to 1. */
function uniform(s: Int32Array): number {
  const [a, b, c, counter] = [s[0]!, s[1]!, s[2]!, s[3]!]
  const out = (((a + b) | 0) + counter) | 0
  s[3] = (counter + 1) | 0
  s[0] = b ^ (b >>> 9)
  s[1] = (c + (c << 3)) | 0
  s[2] = (((c << 21) | (c >>> 11)) + out) | 0
  return (out >>> 0) / 4_294_967_296
}
