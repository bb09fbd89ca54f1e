/** `npm run sim`. */

import { simulate } from './simulate'
import { processTerminal } from './terminal'

process.exitCode = simulate(process.argv.slice(2), processTerminal)
