/**
 * A line in an order of its own, as a chain both ways: anybody steps out at once, and who belongs near the end is there
 * after a few steps, however many wait.
 */

import type { Waiting, WaitingLine } from './waitingLine'

/** Who may stand in such a line; who comes before him there. */
export interface Standing<Who> extends Waiting<Who> {
  inFront: Who | null
}

/** Somebody joins the line, behind all whom he does not go before. */
export function joinInOrder<Who extends Standing<Who>>(
  line: WaitingLine<Who>,
  who: Who,
  goesBefore: (one: Who, other: Who) => boolean,
): void {
  let inFront = line.tail
  while (inFront !== null && goesBefore(who, inFront)) inFront = inFront.inFront
  const behind = inFront === null ? line.head : inFront.behind
  who.inFront = inFront
  who.behind = behind
  if (inFront === null) line.head = who
  else inFront.behind = who
  if (behind === null) line.tail = who
  else behind.inFront = who
  line.count++
}

/** Somebody who stands in the line steps out; the others keep their order. */
export function stepOut<Who extends Standing<Who>>(line: WaitingLine<Who>, who: Who): void {
  const { inFront, behind } = who
  if (inFront === null) line.head = behind
  else inFront.behind = behind
  if (behind === null) line.tail = inFront
  else behind.inFront = inFront
  who.inFront = null
  who.behind = null
  line.count--
}
