/** Long-run means by formula. */
import { confirm } from '../oracle/claim'
import { longRunClaims } from './longRunClaims'

confirm(longRunClaims)
