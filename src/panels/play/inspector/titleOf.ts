import { words } from '../../../content/words'
import type { Selection } from '../../../session'
import type { Case } from '../../app/company'
import { nameOf, shortNameOf } from '../../app/nameOf'
import { say } from '../../say'

/** What a place is called: a lane by its ends, everything else by its name. */
export function titleOf({ kind, id }: Selection, { scenario }: Case): string {
  if (kind === 'plant') return words.inspector.plant.title
  if (kind !== 'lane') return nameOf(id)
  const lane = scenario.lanes.find((each) => each.id === id)
  return lane ? say(words.inspector.lane.name, { from: lane.from, to: lane.to }, shortNameOf) : nameOf(id)
}
