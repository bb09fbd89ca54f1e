/** Periodic review: (R, S), (s, S) and lost sales. */
import { confirm } from '../oracle/claim'
import { periodicReviewClaims } from './periodicReview.claims'

confirm(periodicReviewClaims, 300_000)
