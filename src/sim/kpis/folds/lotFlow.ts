/**
 * Lots through the plant, from release to completion: units, times, and work in process over time.
 * With times weighted by units, work in process = units completed per time × mean flow time in the long run (Little 1961).
 */

import { fold } from '../kpi'

/** Places of the sums: units, unit·ms, lots. */
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

interface LotFlow {
  readonly sum: Float64Array
  wip: number
  since: number
}

function changeWip(tally: LotFlow, at: number, change: number): void {
  tally.sum[lotPlaces.wipTime]! += tally.wip * (at - tally.since)
  tally.since = at
  tally.wip += change
}

export const lotFlow = fold<LotFlow>({
  start: () => ({ sum: new Float64Array(lotPlaces.end), wip: 0, since: 0 }),
  on: {
    jobReleased: (tally, at, _job, _product, quantity) => changeWip(tally, at, quantity),
    jobCompleted: (tally, at, _job, _product, good, flowTime, touchTime, _firstPass, lateness) => {
      const { sum } = tally
      changeWip(tally, at, -good)
      sum[lotPlaces.good]! += good
      sum[lotPlaces.flowTime]! += good * flowTime
      sum[lotPlaces.touchTime]! += good * touchTime
      sum[lotPlaces.lotsDue]! += 1
      if (lateness <= 0) sum[lotPlaces.lotsInTime]! += 1
    },
    unitsScrapped: (tally, at, _station, _product, quantity) => {
      changeWip(tally, at, -quantity)
      tally.sum[lotPlaces.scrapped]! += quantity
      tally.sum[lotPlaces.rejected]! += quantity
    },
    unitsReworked: (tally, _at, _station, _product, quantity) => {
      tally.sum[lotPlaces.rejected]! += quantity
    },
  },
  settle: (tally, now, sum) => {
    sum[lotPlaces.wipTime]! += tally.wip * (now - tally.since)
  },
})
