/** How high the sheet of a phone stands, by its tab [px]. */
import type { Sheet } from '../view'

const HEIGHT: Readonly<Record<Sheet, number>> = { plane: 268, desk: 500, station: 380, events: 460 }
/** The tabs under it, and what stays free above it. */
export const TABS = 72
const FREE = 300

export const sheetHeight = (sheet: Sheet): number => Math.min(HEIGHT[sheet], innerHeight - FREE)

/** The same for a style sheet: it follows the window by itself. */
export const sheetHeightStyle = (sheet: Sheet): string => `min(${HEIGHT[sheet]}px, calc(100dvh - ${FREE}px))`
