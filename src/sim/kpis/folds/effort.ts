/**
 * What the plant's hours were worth and where they went [cent], beside the books: what the efficiency score reads. An hour
 * of a machine is valued at `hourCost` of its station, the machine's own rate and its operators' wages.
 */

import type { Model } from '../../model'
import { HOUR } from '../../units'
import { together } from '../kpi'
import { books, booksPlaces } from './books'
import { rejectedWork } from './rejectedWork'
import { place, STATION_STRIDE, stationTime } from './stationTime'

export const effort = together(books, stationTime, rejectedWork)

/** Worth of machine time by kind [cent]. */
export interface Effort {
  /** Time lost in these states; of downtime, also work that failures undid. */
  readonly down: number
  readonly maintenance: number
  readonly quality: number
  readonly setup: number
  /** Process time beyond nominal of the lots begun. */
  readonly speed: number
  /** Nominal work of the lots begun. */
  readonly begun: number
  /** Nominal work that was in units scrapped, or that units sent back must have again. */
  readonly rejected: number
}

export function effortOf(sum: Float64Array, model: Model): Effort {
  const times = booksPlaces.end(model)
  const worth = (of: (station: number) => number) =>
    model.stations.reduce(
      (total, { hourCost }, station) => total + (of(times + station * STATION_STRIDE) * hourCost) / HOUR,
      0,
    )
  const lost = (state: number) => worth((first) => sum[first + state]!)
  return {
    down: lost(place.down) + lost(place.undone),
    maintenance: lost(place.maintenance),
    quality: lost(place.quality),
    setup: lost(place.setup),
    speed: worth((first) => sum[first + place.process]! - sum[first + place.nominal]!),
    begun: lost(place.nominal),
    rejected: sum[times + model.stations.length * STATION_STRIDE]!,
  }
}
