/** Single stock points: how much, when, at what cost. */
import { confirm } from '../oracle/claim'
import { inventoryClaims } from './inventoryClaims'

confirm(inventoryClaims)
