/**
 * Flow efficiency: how much of a lot's time on the floor somebody works on it; the rest it waits, is carried, or the
 * plant is closed (value-added time ÷ lead time: Rother & Shook 1999, Learning to See; Modig & Åhlström 2012). Processing
 * counts as touch time, setups and repairs do not.
 *
 * Formula: Σ good units × touch time of their lot ÷ Σ good units × flow time. Unit: percent.
 */

import { lotFlow, lotPlaces } from './folds/lotFlow'
import { kpi, percentOf } from './kpi'

export const flowEfficiency = kpi({
  unit: 'percent',
  hat: 'production',
  better: 'higher',
  ...lotFlow,
  read: (sum) => percentOf(sum[lotPlaces.touchTime]!, sum[lotPlaces.flowTime]!),
})
