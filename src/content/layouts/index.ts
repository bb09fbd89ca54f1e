/** Where each company stands: its shop floor and its region, as pictures and places. */

import type { Layout } from '../case'
import tidewater from './tidewater.json'

export const layouts = { tidewater: tidewater as unknown as Layout }
export type LayoutId = keyof typeof layouts
