/** The key performance indicators, in the order of the menus. */

import { backlog } from './backlog'
import { cash } from './cash'
import { co2 } from './co2'
import { costOfQuality } from './costOfQuality'
import { cycleTime } from './cycleTime'
import { efficiency } from './efficiency'
import { fillRate } from './fillRate'
import { firstPassYield } from './firstPassYield'
import { flowEfficiency } from './flowEfficiency'
import { forecastError } from './forecastError'
import { freightPerUnit } from './freightPerUnit'
import { goodOutput } from './goodOutput'
import { inventoryTurns } from './inventoryTurns'
import { lineFillRate } from './lineFillRate'
import { oee } from './oee'
import { onTimeInFull } from './onTimeInFull'
import { orderLeadTime } from './orderLeadTime'
import { profit } from './profit'
import { retention } from './retention'
import { revenue } from './revenue'
import { satisfaction } from './satisfaction'
import { scheduleAdherence } from './scheduleAdherence'
import { supplierOnTime } from './supplierOnTime'
import { supplierPpm } from './supplierPpm'
import { unitCost } from './unitCost'
import { utilization } from './utilization'
import { wip } from './wip'

export const kpis = {
  efficiency,
  satisfaction,
  profit,
  goodOutput,
  scheduleAdherence,
  oee,
  utilization,
  cycleTime,
  wip,
  flowEfficiency,
  firstPassYield,
  unitCost,
  costOfQuality,
  onTimeInFull,
  orderLeadTime,
  fillRate,
  lineFillRate,
  backlog,
  forecastError,
  inventoryTurns,
  freightPerUnit,
  co2,
  supplierOnTime,
  supplierPpm,
  retention,
  revenue,
  cash,
} as const

export type KpiId = keyof typeof kpis
