import type { DispatchingRule } from './dispatching'

/** Lots of the family that the machine is set for, then the others: fewest changeovers, and some wait long for it. */
export const sameFamilyFirst: DispatchingRule = ({ made }, { family }) => (made.family === family ? 0 : 1)
