import { confirm } from '../oracle/claim'
import { blockingClaims } from './blocking.claims'
import { failingClaims } from './failing.claims'

confirm(blockingClaims)
confirm(failingClaims)
