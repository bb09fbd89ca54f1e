/** Queues with little room, in long runs. */
import { confirm } from '../oracle/claim'
import { crampedClaims } from './cramped.claims'

confirm(crampedClaims, 180_000)
