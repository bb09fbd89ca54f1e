/** Dispatching rule: which waiting lot a station takes next. */

import { choice, pick } from '../../params'
import { type DispatchingRuleId, dispatchingRules } from '../../policies/dispatching'
import { setDispatching } from '../../processes/station'
import { because, lever } from '../lever'

const rules = Object.keys(dispatchingRules) as DispatchingRuleId[]

export const dispatching = lever({
  hat: 'production',
  desk: 'plan',
  params: { station: pick('station', true), rule: choice(rules, 'fifo') },
  scope: 'station',
  settings: ({ model, stations }) =>
    model.stations.map(({ id }, index) => ({ station: id, rule: stations[index]!.dispatching as DispatchingRuleId })),
  refuse: ({ model, stations }, { station, rule }) => {
    const same = model.stations.every(
      ({ id }, index) => (station !== 'all' && station !== id) || stations[index]!.dispatching === rule,
    )
    return same ? because('noChange') : null
  },
  apply: (world, { station, rule }) => {
    for (const [index, { id }] of world.model.stations.entries()) {
      if (station === 'all' || station === id) setDispatching(world, index, rule)
    }
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: () => 0,
})
