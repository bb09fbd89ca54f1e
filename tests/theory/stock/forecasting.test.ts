/** Forecasts of published series. */
import { confirm } from '../oracle/claim'
import { forecastingClaims } from './forecastingClaims'

confirm(forecastingClaims)
