import { confirm } from '../oracle/claim'
import { upkeepClaims } from './upkeep.claims'

confirm(upkeepClaims, 180_000)
