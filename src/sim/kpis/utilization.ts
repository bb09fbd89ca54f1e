/**
 * Utilization: the share of staffed time in which a station is not idle for lack of work: it works, changes over, or
 * could work but is down, serviced or stopped for quality (Hopp & Spearman 2011, Factory Physics, ch. 7: all detractors
 * belong to it). Blocked time is the next station's load and does not count. Read at the constraint, the station where
 * it is highest; of the others a high one earns nothing.
 *
 * Formula: (running + setup + down + maintenance + quality stops) ÷ machine time within shifts. Unit: percent.
 */

import { constraintOf, loadedTime, staffedTime, stationTime } from './folds/stationTime'
import { kpi, percentOf } from './kpi'

const utilizationOf = (sum: Float64Array, station: number): number | null =>
  station < 0 ? null : percentOf(loadedTime(sum, station), staffedTime(sum, station))

export const utilization = kpi({
  unit: 'percent',
  hat: 'production',
  better: 'higher',
  ...stationTime,
  read: (sum, _elapsed, model) => utilizationOf(sum, constraintOf(sum, model)),
  parts: (sum, _elapsed, model) =>
    model.stations.map(({ id }, station) => ({ id, value: utilizationOf(sum, station) })),
})
