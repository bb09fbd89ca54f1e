/** The control charts, in the order of the menus. */

import type { ControlChart } from './controlChart'
import { cusum } from './cusum'
import { ewma } from './ewma'
import { shewhart } from './shewhart'
import { westernElectric } from './westernElectric'

export const controlCharts = { shewhart, westernElectric, cusum, ewma } as const

export type ControlChartId = keyof typeof controlCharts

/** The chart of that name, its arguments not yet checked. @throws when there is none. */
export function controlChartOf(id: string): ControlChart {
  if (!Object.hasOwn(controlCharts, id)) throw new Error(`no control chart "${id}"`)
  return controlCharts[id as ControlChartId] as unknown as ControlChart
}
