import { confirm } from '../oracle/claim'
import { dispatchingClaims } from './dispatching.claims'
import { floorLawClaims } from './lawsOfFloors.claims'
import { lineLawClaims } from './lawsOfLines.claims'
import { stockLawClaims } from './lawsOfStock.claims'
import { traceClaims } from './traces.claims'

confirm(traceClaims)
confirm(dispatchingClaims)
confirm(lineLawClaims)
confirm(floorLawClaims)
confirm(stockLawClaims)
