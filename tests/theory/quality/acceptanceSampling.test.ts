import { confirm } from '../oracle/claim'
import { acceptanceSamplingClaims } from './acceptanceSampling'

confirm(acceptanceSamplingClaims)
