/** Saturated lines of machines that fail, in long runs. */
import { confirm } from '../oracle/claim'
import { failingClaims } from './failing.claims'

confirm(failingClaims, 180_000)
