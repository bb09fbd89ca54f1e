/** Promised lead time: the days from order to door that customers are told. Too long loses orders, too short breaks promises. */

import { quantity } from '../../params'
import { DAY } from '../../units'
import { because, lever } from '../lever'

export const promisedLeadTime = lever({
  hat: 'operations',
  desk: 'deliver',
  params: { days: quantity({ unit: 'days', min: 1, max: 42, step: 1, initial: 7 }) },
  scope: null,
  settings: ({ promisedLeadTime: time }) => [{ days: Math.round(time / DAY) }],
  refuse: (world, { days }) => (world.promisedLeadTime === days * DAY ? because('noChange') : null),
  apply: (world, { days }) => {
    world.promisedLeadTime = days * DAY
  },
  cost: () => ({ once: 0, perWeek: 0 }),
  delay: () => 0,
})
