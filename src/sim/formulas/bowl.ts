/**
 * How to divide the work of a balanced line best: a little less to the stations in the middle, which are held up from both
 * sides (the bowl phenomenon: Hillier & Boling 1966, Journal of Industrial Engineering 17).
 */

import { saturatedLine } from './saturatedLine'

export interface Allocation {
  readonly serviceMeans: readonly number[]
  readonly throughput: number
}

/**
 * Exponential times, blocking after service. The best division is symmetric: a line and its mirror image make as much
 * (Muth 1979), and what lies between the two makes no less. Around it throughput is flat, so it is known to nine digits
 * and the means to four.
 * @param buffers slots between each station and the next
 * @throws when the buffers are not symmetric: then the best division need not be either
 */
export function bestAllocation(totalWork: number, buffers: readonly number[]): Allocation {
  if (buffers.some((slots, gap) => slots !== buffers[buffers.length - 1 - gap])) {
    throw new Error(`buffers of ${buffers.join(', ')} are not symmetric`)
  }
  const stations = buffers.length + 1
  const pairs = Math.floor(stations / 2)
  // Work of the outer stations, from the ends inwards, relative to the middle: only proportions matter for the shape.
  const outer = Array.from({ length: stations % 2 === 1 ? pairs : pairs - 1 }, () => 1)
  const allocate = (): Allocation => {
    const shape = Array.from(
      { length: stations },
      (_, station) => outer[Math.min(station, stations - 1 - station)] ?? 1,
    )
    const sum = shape.reduce((total, work) => total + work, 0)
    const serviceMeans = shape.map((work) => (work * totalWork) / sum)
    return { serviceMeans, throughput: saturatedLine({ serviceMeans, buffers }).throughput }
  }
  let best = allocate().throughput
  for (;;) {
    for (const station of outer.keys()) {
      outer[station] = maximum(0.5, 2, (work) => {
        outer[station] = work
        return allocate().throughput
      })
    }
    const allocation = allocate()
    if (allocation.throughput <= best * (1 + 1e-12)) return allocation
    best = allocation.throughput
  }
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Where a function with one peak is highest (golden section search: Kiefer 1953). */
function maximum(low: number, high: number, of: (x: number) => number): number {
  let [a, b] = [low, high]
  let [left, right] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)]
  let [atLeft, atRight] = [of(left), of(right)]
  while (b - a > 1e-6) {
    if (atLeft > atRight) {
      ;[b, right, atRight] = [right, left, atLeft]
      left = b - GOLDEN * (b - a)
      atLeft = of(left)
    } else {
      ;[a, left, atLeft] = [left, right, atRight]
      right = a + GOLDEN * (b - a)
      atRight = of(right)
    }
  }
  return (a + b) / 2
}
