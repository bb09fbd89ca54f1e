/** CONWIP and the rope, in long runs. */
import { confirm } from '../oracle/claim'
import { closedLineClaims } from './closed.claims'

confirm(closedLineClaims, 180_000)
