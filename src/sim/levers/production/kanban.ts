/** Kanban: how many cards each station's loop has. N = D·L·(1 + α)/C (Monden 1983); the rule itself is Release rule's. */

import { pick, quantity } from '../../params'
import { wakeAll } from '../../processes/wake'
import { because, lever } from '../lever'

export const kanban = lever({
  hat: 'production',
  desk: 'flow',
  params: {
    station: pick('station', true),
    cards: quantity({ unit: 'cards', min: 1, max: 30, step: 1, initial: 4 }),
  },
  scope: 'station',
  settings: ({ model, stations }) =>
    model.stations.map(({ id }, index) => ({ station: id, cards: stations[index]!.cards })),
  refuse: ({ model, stations }, { station, cards }) => {
    const same = model.stations.every(
      ({ id }, index) => (station !== 'all' && station !== id) || stations[index]!.cards === cards,
    )
    return same ? because('noChange') : null
  },
  apply: (world, { station, cards }) => {
    for (const [index, { id }] of world.model.stations.entries()) {
      if (station === 'all' || station === id) world.stations[index]!.cards = cards
    }
    wakeAll(world)
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: () => 0,
})
