/** Queues with room for all, in long runs. */
import { confirm } from '../oracle/claim'
import { markovClaims } from './markov.claims'

confirm(markovClaims, 180_000)
