/** `npm run play`: installs what is missing, builds the game, serves it and prints its address. */
import { install, root } from './install.mjs'

install()
const { build, preview } = await import('vite')
await build({ root, logLevel: 'warn' })
const server = await preview({ root })
console.log(`\nLead Time is open at ${server.resolvedUrls.local[0]} (Ctrl+C closes it)`)
