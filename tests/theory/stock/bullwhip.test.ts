/** Orders swing more than demand, by as much as theory says. */
import { confirm } from '../oracle/claim'
import { bullwhipClaims } from './bullwhipClaims'

confirm(bullwhipClaims)
