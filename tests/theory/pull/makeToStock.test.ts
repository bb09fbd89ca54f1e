/** One machine that fills a shelf, in long runs. */
import { confirm } from '../oracle/claim'
import { makeToStockClaims } from './makeToStock.claims'

confirm(makeToStockClaims, 180_000)
