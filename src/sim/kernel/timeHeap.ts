/** A binary heap of times and keys, packed into one list of doubles: the least time first, and of equals the least key. */

import { filled } from './numbers'

/** Plain data. */
export interface TimeHeap {
  /** Time [ms] and key by turns, in the order of the heap. */
  entries: number[]
  size: number
}

export const createTimeHeap = (): TimeHeap => ({ entries: filled(64, 0.5), size: 0 })

export const firstTime = ({ entries }: TimeHeap): number => entries[0]!

export const firstKey = ({ entries }: TimeHeap): number => entries[1]!

export const push = (heap: TimeHeap, time: number, key: number): void => {
  const { entries } = heap
  let at = heap.size++ * 2
  if (at + 2 > entries.length) entries.push(time, key)
  while (at > 0) {
    const parent = ((at - 2) >> 2) << 1
    const parentTime = entries[parent]!
    if (parentTime <= time && (parentTime < time || entries[parent + 1]! < key)) break
    entries[at] = parentTime
    entries[at + 1] = entries[parent + 1]!
    at = parent
  }
  entries[at] = time
  entries[at + 1] = key
}

/** Drops the first: the last takes its place and sinks to its own. */
export const dropFirst = (heap: TimeHeap): void => {
  const { entries } = heap
  const end = --heap.size * 2
  const time = entries[end]!
  const key = entries[end + 1]!
  let at = 0
  for (;;) {
    let child = at * 2 + 2
    if (child >= end) break
    let childTime = entries[child]!
    const right = child + 2
    if (right < end) {
      const rightTime = entries[right]!
      if (rightTime <= childTime && (rightTime < childTime || entries[right + 1]! < entries[child + 1]!)) {
        child = right
        childTime = rightTime
      }
    }
    if (childTime >= time && (childTime > time || entries[child + 1]! > key)) break
    entries[at] = childTime
    entries[at + 1] = entries[child + 1]!
    at = child
  }
  entries[at] = time
  entries[at + 1] = key
}
