import { confirm } from '../oracle/claim'
import { markovClaims } from './markov.claims'

confirm(markovClaims)
