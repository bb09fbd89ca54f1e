/** Which measures stand on the strip, by hat, in the order of reading. */
import type { KpiReading } from '../../../session'
import type { kpis } from '../../../sim'
import type { Hat } from '../../app/levers'
import { kpiOf } from '../../app/levers'
import { isNothing } from '../../format'

type KpiId = keyof typeof kpis

export const STRIP: Readonly<Record<Hat, readonly KpiId[]>> = {
  production: [
    'goodOutput',
    'cycleTime',
    'wip',
    'firstPassYield',
    'oee',
    'unitCost',
    'scheduleAdherence',
    'utilization',
    'cash',
  ],
  operations: [
    'onTimeInFull',
    'orderLeadTime',
    'fillRate',
    'inventoryTurns',
    'profit',
    'cash',
    'freightPerUnit',
    'backlog',
    'retention',
  ],
}

export interface Trend {
  /** Which way the number moved. */
  readonly way: 'up' | 'down' | 'same'
  /** Whether that helps; null when nothing moved. */
  readonly helps: boolean | null
}

export function trendOf(kpi: string, { change }: KpiReading): Trend | null {
  if (change === null) return null
  const known = kpiOf(kpi)
  if (isNothing(change, known?.unit ?? 'score')) return { way: 'same', helps: null }
  const way = change > 0 ? 'up' : 'down'
  return { way, helps: known === null ? null : (known.better === 'higher') === change > 0 }
}
