/** The beer distribution game as a scenario file. */
import { confirm } from '../oracle/claim'
import { beerGameClaims } from './beerGame.claims'

confirm(beerGameClaims)
