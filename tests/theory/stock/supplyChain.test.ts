/** Chains of stock points. */
import { confirm } from '../oracle/claim'
import { supplyChainClaims } from './supplyChainClaims'

confirm(supplyChainClaims)
