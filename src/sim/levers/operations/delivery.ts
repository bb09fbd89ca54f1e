/** Delivery: by which mode, and how often, a lane runs. Faster and more often costs freight; what is under way stays so. */

import { choice, pick, quantity } from '../../params'
import { setDelivery } from '../../processes/lane'
import type { World } from '../../world'
import { because, lever } from '../lever'

const modes = ['sea', 'rail', 'road', 'express'] as const

export const delivery = lever({
  hat: 'operations',
  desk: 'deliver',
  params: {
    lane: pick('lane'),
    mode: choice(modes, 'road'),
    departuresPerWeek: quantity({ unit: 'perWeek', min: 1, max: 14, step: 1, initial: 1 }),
  },
  scope: 'lane',
  settings: ({ model, lanes }) =>
    model.lanes.map(({ id, modes: offered }, index) => ({
      lane: id,
      mode: offered[lanes[index]!.mode]!.mode,
      departuresPerWeek: lanes[index]!.perWeek,
    })),
  refuse: (world, { lane, mode, departuresPerWeek }) => {
    const index = indexOf(world, lane)
    const state = world.lanes[index]!
    const modes = world.model.lanes[index]!.modes
    const chosen = modes.findIndex((candidate, place) => candidate.mode === mode && state.open[place])
    if (chosen < 0) {
      const offered = modes.filter((_, place) => state.open[place]).map((each) => each.mode)
      return because('modeNotOffered', { lane, mode, offered: offered.join(' ') })
    }
    const { departures } = modes[chosen]!
    const most = departures[departures.length - 1]!
    if (departuresPerWeek > most) return because('tooOften', { mode, most })
    return state.mode === chosen && state.perWeek === departuresPerWeek ? because('noChange') : null
  },
  apply: (world, { lane, mode, departuresPerWeek }) => {
    const index = indexOf(world, lane)
    const chosen = world.model.lanes[index]!.modes.findIndex((candidate) => candidate.mode === mode)
    setDelivery(world, index, chosen, departuresPerWeek)
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: (world, { lane }) => Math.max(0, world.lanes[indexOf(world, lane)]!.nextDeparture - world.now),
})

function indexOf({ model }: World, id: string): number {
  return model.lanes.findIndex((lane) => lane.id === id)
}
