/** Priorities, and machines in a row, in long runs. */
import { confirm } from '../oracle/claim'
import { networkClaims } from './networks.claims'

confirm(networkClaims, 180_000)
