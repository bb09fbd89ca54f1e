/** Production plan: how jobs come to be, the lot size of a product, and the finished stock aimed at. */

import { choice, pick, quantity } from '../../params'
import { planFor } from '../../processes/planning'
import { because, lever } from '../lever'

const plans = ['weeklySchedule', 'replenish', 'makeToOrder'] as const

export const productionPlan = lever({
  hat: 'production',
  desk: 'plan',
  params: {
    plan: choice(plans, 'weeklySchedule'),
    product: pick('product', true),
    lotSize: quantity({ unit: 'units', min: 1, max: 60, step: 1, initial: 20 }),
    targetDays: quantity({ unit: 'days', min: 0, max: 30, step: 1, initial: 7 }),
  },
  scope: 'product',
  settings: ({ model, plants, making }) =>
    model.products.flatMap(({ id, plant }, index) =>
      plant < 0
        ? []
        : [
            {
              plan: plants[plant]!.plan as (typeof plans)[number],
              product: id,
              lotSize: making[index]!.lotSize,
              targetDays: plants[plant]!.targetDays,
            },
          ],
    ),
  refuse: ({ model, plants, making }, { plan, product, lotSize, targetDays }) => {
    const sameLots = model.products.every(
      ({ id }, index) => (product !== 'all' && product !== id) || making[index]!.lotSize === lotSize,
    )
    const same = plants.every((plant) => plant.plan === plan && plant.targetDays === targetDays)
    return sameLots && same ? because('noChange') : null
  },
  apply: (world, { plan, product, lotSize, targetDays }) => {
    for (const plant of world.plants) {
      plant.plan = plan
      plant.targetDays = targetDays
    }
    for (const [index, { id }] of world.model.products.entries()) {
      if (product === 'all' || product === id) world.making[index]!.lotSize = lotSize
    }
    for (let index = 0; index < world.model.products.length; index++) planFor(world, index)
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: () => 0,
})
