/** What the form of lanes cannot see: departure rules whose numbers go together. */

import type { Scenario } from '../../sim'
import type { Say } from './names'

export function checkLanes({ lanes }: Scenario, say: Say): void {
  for (const [index, { departure }] of lanes.entries()) {
    if (departure.rule === 'whenFull' && departure.load === 0) {
      say(`lanes.${index}.departure.load`, 'expected the units at which a vehicle is full')
    }
  }
}
