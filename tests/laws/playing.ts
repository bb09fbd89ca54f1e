/** How runs are played for the laws: in strides, with everything that a manager says in its time. */
import {
  advance,
  type Command,
  decide,
  isRefusal,
  type Listener,
  type Model,
  open,
  WEEK,
  type World,
} from '../../src/sim/index'
import { type Saying, saidIn } from './logs'

export const WEEKS = 3

/** Plays in steps of so many hours, and says each thing in its time; `look` sees the world after each step and saying. */
export function playThrough(
  model: Model,
  said: readonly Saying[],
  stride: number,
  look: (world: World) => void,
  listeners: readonly Listener[] = [],
): { world: World; log: Command[] } {
  const world = open(model, 11, listeners)
  const log: Command[] = []
  look(world)
  const rest = [...said]
  for (let at = stride; at <= WEEKS * WEEK; at += stride) {
    while (rest.length > 0 && rest[0]!.at <= at) {
      const next = rest.shift()!
      advance(world, next.at)
      const answer = decide(world, saidIn(model, next))
      if (!isRefusal(answer)) log.push(answer)
      look(world)
    }
    advance(world, at)
    look(world)
  }
  return { world, log }
}
