import { confirm } from '../oracle/claim'
import { blockingClaims } from './blocking.claims'
import { failingClaims } from './failing.claims'

confirm(blockingClaims, 180_000)
confirm(failingClaims, 180_000)
