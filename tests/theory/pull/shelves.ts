/** What is said of a shelf, out of what its watch counts. */
import type { Metric } from '../oracle/simulated'

export const onHand: Metric = ({ onHand: area, time }) => area! / time!
export const backorders: Metric = ({ backorders: area, time }) => area! / time!
export const fillRate: Metric = ({ atOnce, orders }) => atOnce! / orders!
