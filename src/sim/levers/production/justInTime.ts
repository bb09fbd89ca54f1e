/**
 * Just in time: make and fetch only what is used (Ohno 1988). Its own: a levelled sequence, and the training for it.
 * The rest are ordinary commands to the owners: plans that replenish, small lots, call-off of material, frequent collection.
 */

import { flag } from '../../params'
import { support } from '../../processes/programme'
import type { World } from '../../world'
import type { Said } from '../lever'
import { because, lever } from '../lever'
import { adoptionTime, programmeCost } from '../programmeCost'

/** Finished stock, material cover [days] and lot [units] that JIT aims at. */
const FINISHED_DAYS = 2
const COVER_DAYS = 1
const SMALL_LOT = 5

export const justInTime = lever({
  hat: 'production',
  desk: 'flow',
  params: { on: flag() },
  scope: null,
  settings: ({ plants }) => [{ on: plants.every(({ levelled }) => levelled) }],
  refuse: ({ plants }, { on }) => (plants.every(({ levelled }) => levelled === on) ? because('noChange') : null),
  apply: (world, { on }) => {
    for (const plant of world.plants) plant.levelled = on
    support(world, 'justInTime', on)
  },
  bundle: (world, { on }) => (on ? callOffEverything(world) : []),
  cost: (world, { on }) => programmeCost(world, 'justInTime', on),
  delay: (world, { on }) => (on ? adoptionTime(world, 'justInTime') : 0),
})

function callOffEverything({ model, points }: World): Said[] {
  const said: Said[] = [
    {
      lever: 'productionPlan',
      args: { plan: 'replenish', product: 'all', lotSize: SMALL_LOT, targetDays: FINISHED_DAYS },
    },
  ]
  for (const [index, { id, product }] of model.points.entries()) {
    if (product >= 0) continue
    const serviceLevel = Number(points[index]!.args.serviceLevel ?? 95)
    said.push({
      lever: 'inventoryPolicy',
      args: { stockPoint: id, policy: 'callOff', serviceLevel, coverDays: COVER_DAYS },
    })
  }
  for (const lane of model.lanes) {
    if (!lane.inbound) continue
    const [mode] = lane.modes
    const daily = mode!.departures[mode!.departures.length - 1]!
    said.push({ lever: 'delivery', args: { lane: lane.id, mode: mode!.mode, departuresPerWeek: daily } })
  }
  return said
}
