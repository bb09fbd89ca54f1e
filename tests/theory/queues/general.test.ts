/** Times of any distribution, in long runs. */
import { confirm } from '../oracle/claim'
import { generalClaims } from './general.claims'

confirm(generalClaims, 180_000)
