import { confirm } from '../oracle/claim'
import { controlChartClaims } from './controlCharts'

confirm(controlChartClaims)
