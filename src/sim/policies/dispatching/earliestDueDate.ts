import type { DispatchingRule } from './dispatching'

/** Earliest due date first: least maximum lateness on one machine (Jackson 1955). */
export const earliestDueDate: DispatchingRule = ({ due }) => due
