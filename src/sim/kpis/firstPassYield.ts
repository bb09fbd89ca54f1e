/**
 * First-pass yield: units that pass through the plant without being sent back or scrapped (ISO 22400-2:2014, first pass
 * yield). A unit rejected twice counts twice, so that the figure is never better than the truth.
 *
 * Formula: 1 − units rejected ÷ units that left the floor, good or scrapped. By station: 1 − rejected there ÷ begun
 * there. Unit: percent.
 */

import { lotFlow, lotPlaces } from './folds/lotFlow'
import { place, STATION_STRIDE, stationTime } from './folds/stationTime'
import { kpi, percentOf, together } from './kpi'

const passed = (rejected: number, all: number): number | null => percentOf(Math.max(0, all - rejected), all)

/** A sum of a station; those of the lots stand before them. */
const at = (sum: Float64Array, station: number, what: number): number =>
  sum[lotPlaces.end + station * STATION_STRIDE + what]!

export const firstPassYield = kpi({
  unit: 'percent',
  hat: 'production',
  better: 'higher',
  ...together(lotFlow, stationTime),
  read: (sum) => passed(sum[lotPlaces.rejected]!, sum[lotPlaces.good]! + sum[lotPlaces.scrapped]!),
  parts: (sum, _elapsed, model) =>
    model.stations.map(({ id }, station) => ({
      id,
      value: passed(at(sum, station, place.unitsRejected), at(sum, station, place.unitsBegun)),
    })),
})
