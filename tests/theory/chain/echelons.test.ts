/** Stock in several stages. */
import { confirm } from '../oracle/claim'
import { echelonClaims } from './echelons.claims'

confirm(echelonClaims, 300_000)
