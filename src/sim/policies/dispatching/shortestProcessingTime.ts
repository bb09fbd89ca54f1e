import type { DispatchingRule } from './dispatching'

/** Shortest processing time of the lot first: least mean flow time on one machine (Smith 1956). */
export const shortestProcessingTime: DispatchingRule = ({ step, quantity }) => step.processTime.mean * quantity
