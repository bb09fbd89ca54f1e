/** Inventory policy: when a stock point orders, how much, and how sure it wants to be. */

import { choice, pick, quantity } from '../../params'
import type { ReplenishmentPolicyId } from '../../policies/replenishment'
import { reviewLevels } from '../../processes/replenishment'
import type { World } from '../../world'
import { because, lever } from '../lever'

/** Those whose levels the planner works out from what is known. */
const policies = [
  'economicOrderQuantity',
  'reorderPoint',
  'baseStock',
  'callOff',
] as const satisfies readonly ReplenishmentPolicyId[]

export const inventoryPolicy = lever({
  hat: 'operations',
  desk: 'stock',
  params: {
    stockPoint: pick('stockPoint'),
    policy: choice(policies, 'economicOrderQuantity'),
    serviceLevel: quantity({ unit: 'percent', min: 50, max: 99.5, step: 0.5, initial: 95 }),
    coverDays: quantity({ unit: 'days', min: 0, max: 30, step: 1, initial: 3 }),
  },
  scope: 'stockPoint',
  settings: ({ model, points }) =>
    model.points.flatMap(({ id, product }, index) =>
      product >= 0 ? [] : [{ stockPoint: id, ...settingOf(points[index]!) }],
    ),
  refuse: (world, { stockPoint, policy, serviceLevel, coverDays }) => {
    const index = indexOf(world, stockPoint)
    if (world.model.points[index]!.product >= 0) return because('plannedNotOrdered', { stockPoint })
    const now = settingOf(world.points[index]!)
    const same = now.policy === policy && now.serviceLevel === serviceLevel && now.coverDays === coverDays
    return same ? because('noChange') : null
  },
  apply: (world, { stockPoint, policy, serviceLevel, coverDays }) => {
    const state = world.points[indexOf(world, stockPoint)]!
    state.policy = policy
    state.args = { serviceLevel, coverDays, orderDays: Math.max(1, coverDays) }
    reviewLevels(world, indexOf(world, stockPoint))
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: () => 0,
})

function settingOf({ policy, args }: World['points'][number]): {
  policy: (typeof policies)[number]
  serviceLevel: number
  coverDays: number
} {
  return {
    policy: policy as (typeof policies)[number],
    serviceLevel: Number(args.serviceLevel ?? 95),
    coverDays: Number(args.coverDays ?? args.orderDays ?? 3),
  }
}

function indexOf({ model }: World, id: string): number {
  return model.points.findIndex((point) => point.id === id)
}
