import type { DispatchingRule } from './dispatching'

/** The most urgent class first, whatever it costs the others; nobody is interrupted (Cobham 1954). */
export const priority: DispatchingRule = ({ priority }) => priority
