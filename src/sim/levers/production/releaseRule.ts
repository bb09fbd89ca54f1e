/** Release rule: when a planned lot may enter the floor. Pull has to be learned: until then some let lots in all the same. */

import { choice, quantity } from '../../params'
import { releaseRules } from '../../policies/release'
import { adoptionOf, support } from '../../processes/programme'
import { wakeAll } from '../../processes/wake'
import { because, lever } from '../lever'
import { adoptionTime, programmeCost } from '../programmeCost'

const rules = Object.keys(releaseRules) as (keyof typeof releaseRules)[]

export const releaseRule = lever({
  hat: 'production',
  desk: 'flow',
  params: {
    rule: choice(rules, 'push'),
    cap: quantity({ unit: 'lots', min: 2, max: 60, step: 1, initial: 12 }),
  },
  scope: null,
  settings: ({ planning }) => [
    { rule: planning.release as keyof typeof releaseRules, cap: planning.cap > 0 ? planning.cap : 12 },
  ],
  refuse: ({ planning }, { rule, cap }) => {
    if (rule === planning.release && (rule !== 'conwip' || cap === planning.cap)) return because('noChange')
    return null
  },
  apply: (world, { rule, cap }) => {
    world.planning.release = rule
    world.planning.cap = rule === 'conwip' ? cap : 0
    support(world, 'releaseRule', rule !== 'push')
    for (const job of world.jobs) job.discipline = 0
    wakeAll(world)
  },
  cost: (world, { rule }) => programmeCost(world, 'releaseRule', rule !== 'push'),
  delay: (world, { rule }) =>
    rule === 'push' || adoptionOf(world, 'releaseRule') > 0.9 ? 0 : adoptionTime(world, 'releaseRule'),
})
