/** Continuous review: (r, Q), base stock and lost sales. */
import { confirm } from '../oracle/claim'
import { continuousReviewClaims } from './continuousReview.claims'

confirm(continuousReviewClaims, 300_000)
