import type { DispatchingRule } from './dispatching'

/** First in, first out: the order of arrival decides alone. */
export const fifo: DispatchingRule = () => 0
