/**
 * Total productive maintenance: machines are taken out for service before they fail, and as people learn to look after
 * them lives grow, repairs shorten and minor stops fade (Nakajima 1988). Service every so many operating hours renews a machine.
 */

import { flag, quantity } from '../../params'
import { support } from '../../processes/programme'
import { setServiceInterval } from '../../processes/service'
import { HOUR } from '../../units'
import { because, lever } from '../lever'
import { adoptionTime, programmeCost } from '../programmeCost'

export const tpm = lever({
  hat: 'production',
  desk: 'uptime',
  params: {
    on: flag(),
    interval: quantity({ unit: 'hours', min: 5, max: 200, step: 5, initial: 40 }),
  },
  scope: null,
  settings: ({ stations }) => {
    const interval = Math.max(...stations.map(({ serviceInterval }) => serviceInterval))
    return [{ on: interval > 0, interval: interval > 0 ? Math.round(interval / HOUR) : 40 }]
  },
  refuse: ({ model, stations }, { on, interval }) => {
    if (model.crews.every(({ headcount }) => headcount === 0)) return because('noTechnicians')
    const wanted = on ? interval * HOUR : 0
    return stations.every(({ serviceInterval }) => serviceInterval === wanted) ? because('noChange') : null
  },
  apply: (world, { on, interval }) => {
    for (let station = 0; station < world.stations.length; station++) {
      setServiceInterval(world, station, on ? interval * HOUR : 0)
    }
    support(world, 'tpm', on)
  },
  cost: (world, { on }) => programmeCost(world, 'tpm', on),
  delay: (world, { on }) => (on ? adoptionTime(world, 'tpm') : 0),
})
