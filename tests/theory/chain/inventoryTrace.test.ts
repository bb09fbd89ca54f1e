/** Traces of a stock point, period by period. */
import { confirm } from '../oracle/claim'
import { inventoryTraceClaims } from './inventoryTrace.claims'

confirm(inventoryTraceClaims)
