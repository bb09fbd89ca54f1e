/** What of a world a decision changes: the paths of its records that differ before and after. */
import type { Said, World } from '../../src/sim/index'
import { REFERENCES } from '../../src/sim/references'
import { say } from './play'

/** Paths such as `planning.cap`; numbers in the path are left out, so that `stations.cards` stands for all stations. */
export function changes(world: World, said: Said): string[] {
  const before = stateOf(world)
  say(world, said)
  const paths = new Set<string>()
  compare(before, stateOf(world), '', paths)
  return [...paths].sort()
}

/** The state alone, as plain data: what JSON carries of it, without the calendar and references that repeat an index. */
function stateOf({ tell: _tell, calendar: _calendar, ...state }: World): object {
  return JSON.parse(
    JSON.stringify(state, (key, value) => ((REFERENCES as readonly string[]).includes(key) ? undefined : value)),
  )
}

function compare(one: unknown, other: unknown, path: string, into: Set<string>): void {
  if (Object.is(one, other)) return
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    into.add(path)
    return
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const below = /^\d+$/.test(key) ? path : path === '' ? key : `${path}.${key}`
    compare((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], below, into)
  }
}
