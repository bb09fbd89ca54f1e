import { confirm } from '../oracle/claim'
import { capabilityClaims } from './capability'

confirm(capabilityClaims)
