/** Making to stock, one for one. */
import { confirm } from '../oracle/claim'
import { makeToStockClaims } from './makeToStock.claims'

confirm(makeToStockClaims, 600_000)
