/** The engine, the scenarios and the runs to play as one plain script, which leaves a function `tell` behind. */

import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Asked } from './fingerprints'

const ENTRY = fileURLToPath(new URL('fingerprints.ts', import.meta.url))

/** A script after which `tell()` is the outcome of the runs as JSON. */
export async function scriptOf(runs: readonly Asked[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __COMMIT__: '""' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'leadTime' },
    },
  })
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : []
  const script = outputs.find((output) => output.type === 'chunk')
  if (script === undefined) throw new Error('The bundler gave no script')
  return `${script.code}\nconst asked = ${JSON.stringify(runs)}\nconst tell = () => JSON.stringify(leadTime.fingerprints(asked))\n`
}
