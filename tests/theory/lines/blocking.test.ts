/** Saturated lines with little room, in long runs. */
import { confirm } from '../oracle/claim'
import { blockingClaims } from './blocking.claims'

confirm(blockingClaims, 180_000)
