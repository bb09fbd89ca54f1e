/** A run looked at between any two instants at which something happens: what it is then, it is for all the time between. */
import { advance, type World } from '../../../src/sim/index'
import { nextTime } from '../../../src/sim/kernel/calendar'

/** `look` sees the world as it stays for `span` ms from `from` on. */
export function betweenInstants(world: World, end: number, look: (span: number, from: number) => void): void {
  for (let at = 0; ; ) {
    const next = Math.min(end, nextTime(world.calendar))
    if (next > at) look(next - at, at)
    at = next
    if (at === end) break
    advance(world, at + 1)
  }
  advance(world, end)
}
