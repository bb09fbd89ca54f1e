/**
 * Good output: units that leave the floor as good ones, per day. Throughput of the plant (Hopp & Spearman 2011, Factory
 * Physics, ch. 7). Good means that nobody rejected it: what a customer finds later shows in the returns.
 *
 * Formula: good units completed ÷ days of the window. Unit: units a day.
 */

import { DAY } from '../units'
import { lotFlow, lotPlaces } from './folds/lotFlow'
import { kpi, per } from './kpi'

export const goodOutput = kpi({
  unit: 'unitsPerDay',
  hat: 'production',
  better: 'higher',
  ...lotFlow,
  read: (sum, elapsed) => per(sum[lotPlaces.good]!, elapsed / DAY),
})
