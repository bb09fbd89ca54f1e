/** Release rule: when a planned lot may enter the floor. Pull has to be learned: until then some let lots in all the same. */

import { choice, quantity } from '../../params'
import type { ReleaseRuleId } from '../../policies/release'
import { adoptionOf, support } from '../../processes/programme'
import { setRelease } from '../../processes/release'
import { wakeAll } from '../../processes/wake'
import { because, lever } from '../lever'
import { adoptionTime, programmeCost } from '../programmeCost'

/** The rope is pulled by the theory of constraints, which knows the drum. */
const rules = ['push', 'conwip', 'kanban'] as const satisfies readonly ReleaseRuleId[]
type Rule = (typeof rules)[number]

export const releaseRule = lever({
  hat: 'production',
  desk: 'flow',
  params: {
    rule: choice(rules, 'push'),
    cap: quantity({ unit: 'lots', min: 2, max: 60, step: 1, initial: 12 }),
  },
  scope: null,
  settings: ({ plants }) =>
    plants.slice(0, 1).map((plant) => ({ rule: plant.release as Rule, cap: plant.cap > 0 ? plant.cap : 12 })),
  refuse: ({ plants }, { rule, cap }) => {
    const same = plants.every((plant) => plant.release === rule && (rule !== 'conwip' || plant.cap === cap))
    return same ? because('noChange') : null
  },
  apply: (world, { rule, cap }) => {
    for (let plant = 0; plant < world.plants.length; plant++) {
      setRelease(world, plant, rule, rule === 'conwip' ? { cap } : {})
    }
    support(world, 'releaseRule', rule !== 'push')
    for (const job of world.jobs) job.discipline = 0
    wakeAll(world)
  },
  cost: (world, { rule }) => programmeCost(world, 'releaseRule', rule !== 'push'),
  delay: (world, { rule }) =>
    rule === 'push' || adoptionOf(world, 'releaseRule') > 0.9 ? 0 : adoptionTime(world, 'releaseRule'),
})
