/**
 * Lots through the plant, from release to completion: units, times, and work in process over time.
 * With times weighted by units, work in process = units completed per time × mean flow time in the long run (Little 1961).
 */

import { fold } from '../kpi'

/** Places of the sums: units, unit·ms, lots; then units begun and rejected by station. */
export const lotPlaces = {
  good: 0,
  flowTime: 1,
  touchTime: 2,
  wipTime: 3,
  scrapped: 4,
  lotsDue: 5,
  lotsInTime: 6,
  rejected: 7,
  begun: (station: number) => 8 + 2 * station,
  rejectedAt: (station: number) => 9 + 2 * station,
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
  start: (model) => ({ sum: new Float64Array(8 + 2 * model.stations.length), wip: 0, since: 0 }),
  on: {
    jobReleased: (tally, at, _job, _product, quantity) => changeWip(tally, at, quantity),
    jobStarted: (tally, _at, _job, station, quantity) => {
      tally.sum[8 + 2 * station]! += quantity
    },
    jobInterrupted: (tally, _at, _job, station, quantity) => {
      tally.sum[8 + 2 * station]! -= quantity
    },
    jobCompleted: (tally, at, _job, _product, good, flowTime, touchTime, _firstPass, lateness) => {
      const { sum } = tally
      changeWip(tally, at, -good)
      sum[lotPlaces.good]! += good
      sum[lotPlaces.flowTime]! += good * flowTime
      sum[lotPlaces.touchTime]! += good * touchTime
      sum[lotPlaces.lotsDue]! += 1
      if (lateness <= 0) sum[lotPlaces.lotsInTime]! += 1
    },
    unitsScrapped: (tally, at, station, _product, quantity) => {
      changeWip(tally, at, -quantity)
      tally.sum[lotPlaces.scrapped]! += quantity
      tally.sum[lotPlaces.rejected]! += quantity
      tally.sum[9 + 2 * station]! += quantity
    },
    unitsReworked: (tally, _at, station, _product, quantity) => {
      tally.sum[lotPlaces.rejected]! += quantity
      tally.sum[9 + 2 * station]! += quantity
    },
  },
  settle: (tally, now, sum) => {
    sum[lotPlaces.wipTime]! += tally.wip * (now - tally.since)
  },
})
