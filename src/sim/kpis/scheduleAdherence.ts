/**
 * Schedule adherence: how many lots are done by the day that plan or customer needs them (ASCM/APICS Supply Chain Dictionary:
 * performance to schedule). A lot counts when it is completed, so one that is late and still on the floor counts later.
 *
 * Formula: lots completed by their due time ÷ lots completed. Unit: percent.
 */

import { lotFlow, lotPlaces } from './folds/lotFlow'
import { kpi, percentOf } from './kpi'

export const scheduleAdherence = kpi({
  unit: 'percent',
  hat: 'production',
  better: 'higher',
  ...lotFlow,
  read: (sum) => percentOf(sum[lotPlaces.lotsInTime]!, sum[lotPlaces.lotsDue]!),
})
