import { confirm } from '../oracle/claim'
import { dispatchingClaims } from './dispatching.claims'
import { floorLawClaims } from './lawsOfFloors.claims'
import { lineLawClaims } from './lawsOfLines.claims'
import { stockLawClaims } from './lawsOfStock.claims'
import { traceClaims } from './traces.claims'

confirm(traceClaims, 120_000)
confirm(dispatchingClaims, 120_000)
confirm(lineLawClaims, 120_000)
confirm(floorLawClaims, 120_000)
confirm(stockLawClaims, 120_000)
