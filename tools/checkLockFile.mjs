/**
 * The lock file must install on every platform and from every registry: it names no host, and it holds an entry
 * for each optional platform package, since `npm ci` refuses a lock that lacks one even where it is not needed.
 */
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const entries = Object.entries(packages)
const locked = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, '')))

const holes = entries.flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !locked.has(name))
    .map((name) => `${path} wants ${name}, which the lock lacks: pin a version whose platform packages all exist`),
)
const hosts = entries
  .filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))
  .map(([path]) => `${path} names a registry host: run npm install --package-lock-only with the project's .npmrc`)

const faults = [...holes, ...hosts]
for (const fault of faults) console.error(fault)
console.log(`package-lock.json: ${entries.length} entries, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)
