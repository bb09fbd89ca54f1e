import { meanChangeover } from '../../changeover'
import type { DispatchingRule } from './dispatching'

/** The shortest changeover first: the nearest neighbour on the setup matrix (Gavett 1965). */
export const leastSetup: DispatchingRule = ({ made }, { station, family }) =>
  meanChangeover(station, family, made.family)
