/** Lots and requirements by period. */
import { confirm } from '../oracle/claim'
import { planningClaims } from './planningClaims'

confirm(planningClaims)
