/**
 * Lots through the plant, from release to completion: units, times, and work in process over time.
 * With times weighted by units, work in process = units completed per time × mean flow time in the long run (Little 1961).
 */

import { lotMeter } from '../../meters'
import { fold } from '../kpi'

/** Places of the sums: units, unit·ms, lots; those of the meters, and units rejected. */
export const lotPlaces = {
  good: lotMeter.good,
  flowTime: lotMeter.flowTime,
  touchTime: lotMeter.touchTime,
  wipTime: lotMeter.wipTime,
  scrapped: lotMeter.scrapped,
  lotsDue: lotMeter.lotsDue,
  lotsInTime: lotMeter.lotsInTime,
  rejected: lotMeter.lotsInTime + 1,
  end: lotMeter.lotsInTime + 2,
} as const

export const lotFlow = fold({
  start: () => ({ sum: new Float64Array(lotPlaces.end) }),
  on: {
    unitsScrapped: ({ sum }, _at, _station, _product, quantity) => {
      sum[lotPlaces.rejected]! += quantity
    },
    unitsReworked: ({ sum }, _at, _station, _product, quantity) => {
      sum[lotPlaces.rejected]! += quantity
    },
  },
  settle: (_tally, now, sum, { lots }) => {
    for (let meter = 0; meter < lotPlaces.rejected; meter++) sum[meter] = lots[meter]!
    sum[lotPlaces.wipTime]! += lots[lotMeter.wip]! * (now - lots[lotMeter.since]!)
  },
})
