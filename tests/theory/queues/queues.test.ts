import { confirm } from '../oracle/claim'
import { breakdownClaims } from './breakdowns.claims'
import { generalClaims } from './general.claims'
import { markovClaims } from './markov.claims'
import { networkClaims } from './networks.claims'

confirm(markovClaims)
confirm(generalClaims)
confirm(breakdownClaims)
confirm(networkClaims)
