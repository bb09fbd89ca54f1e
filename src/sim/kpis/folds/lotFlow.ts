/**
 * Lots through the plant, from release to completion: units, times, and work in process over time.
 * With times weighted by units, work in process = units completed per time × mean flow time in the long run (Little 1961).
 */

import { readWipTime } from '../../meters'
import { fold } from '../kpi'

/** Places of the sums: units, unit·ms, lots; those of the meter, and units rejected. */
export const lotPlaces = {
  good: 0,
  flowTime: 1,
  touchTime: 2,
  wipTime: 3,
  scrapped: 4,
  lotsDue: 5,
  lotsInTime: 6,
  rejected: 7,
  end: 8,
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
    sum[lotPlaces.good] = lots.good
    sum[lotPlaces.flowTime] = lots.flowTime
    sum[lotPlaces.touchTime] = lots.touchTime
    sum[lotPlaces.wipTime] = readWipTime(lots, now)
    sum[lotPlaces.scrapped] = lots.scrapped
    sum[lotPlaces.lotsDue] = lots.lotsDue
    sum[lotPlaces.lotsInTime] = lots.lotsInTime
  },
})
