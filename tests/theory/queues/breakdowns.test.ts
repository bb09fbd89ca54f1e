/** A machine that breaks down, in long runs. */
import { confirm } from '../oracle/claim'
import { breakdownClaims } from './breakdowns.claims'

confirm(breakdownClaims, 180_000)
