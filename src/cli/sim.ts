/** `npm run sim`. */

import { simulate } from './simulate'
import { processTerminal } from './terminal'

// Whoever reads us may have heard enough, as `head` has: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})
// Nor is it that nobody reads what we complain of: the exit code says it too.
process.stderr.on('error', () => {})
process.exitCode = simulate(process.argv.slice(2), processTerminal)
