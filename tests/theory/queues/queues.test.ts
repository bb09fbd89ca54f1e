import { confirm } from '../oracle/claim'
import { breakdownClaims } from './breakdowns.claims'
import { generalClaims } from './general.claims'
import { markovClaims } from './markov.claims'
import { networkClaims } from './networks.claims'

confirm(markovClaims, 180_000)
confirm(generalClaims, 180_000)
confirm(breakdownClaims, 180_000)
confirm(networkClaims, 180_000)
