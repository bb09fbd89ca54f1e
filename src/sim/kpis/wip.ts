/**
 * Work in process: units on the floor between release and finished stock, averaged over time (Little 1961: in the long
 * run good output × cycle time, as long as nothing is scrapped).
 *
 * Formula: ∫ units in process dt ÷ length of the window. Unit: units.
 */

import { lotFlow, lotPlaces } from './folds/lotFlow'
import { kpi, per } from './kpi'

export const wip = kpi({
  unit: 'units',
  hat: 'production',
  better: 'lower',
  ...lotFlow,
  read: (sum, elapsed) => per(sum[lotPlaces.wipTime]!, elapsed),
})
