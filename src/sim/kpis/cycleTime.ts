/**
 * Cycle time: how long a unit is on the floor, from the release of its lot to finished stock, nights and weekends
 * included. It is the field's flow time (Hopp & Spearman 2011, ch. 7), not the seconds between two units at a station.
 *
 * Formula: Σ good units × flow time of their lot ÷ Σ good units, over the lots completed in the window. Unit: days.
 */

import { DAY } from '../units'
import { lotFlow, lotPlaces } from './folds/lotFlow'
import { kpi, per } from './kpi'

export const cycleTime = kpi({
  unit: 'days',
  hat: 'production',
  better: 'lower',
  ...lotFlow,
  read: (sum) => per(sum[lotPlaces.flowTime]! / DAY, sum[lotPlaces.good]!),
})
