/** Makes sure that what package-lock.json asks for is installed. Needs Node alone, since it runs before anything is. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in the project's folder with its output shown; true when it succeeded. */
export function run(command, args, env = {}) {
  // npm and its commands are .cmd files on Windows, which only a shell starts.
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0
}

export function install() {
  const wanted = readJson('package.json').engines.node
  if (!satisfies(process.versions.node, wanted)) {
    stop(`Lead Time needs Node ${wanted}, and this is ${process.versions.node}: install a newer one from nodejs.org.`)
  }
  if (isInstalled()) return
  console.log('Installing what package-lock.json asks for …')
  if (!run('npm', ['ci'])) stop('npm ci failed, for the reason above. Is the package registry within reach?')
}

/** Compares with the list that npm keeps of what it installed; packages for other platforms may be absent. */
function isInstalled() {
  if (!existsSync(`${root}/node_modules/.package-lock.json`)) return false
  const installed = readJson('node_modules/.package-lock.json').packages
  return Object.entries(readJson('package-lock.json').packages).every(([path, { version, optional }]) => {
    const found = installed[path]
    return path === '' || (found === undefined ? optional === true : found.version === version)
  })
}

/** Knows the two forms that engines uses: ^20.19.0 and >=24.0.0. */
function satisfies(version, range) {
  const [major, minor] = version.split('.').map(Number)
  return range.split('||').some((part) => {
    const [leastMajor, leastMinor] = part.match(/\d+/g).map(Number)
    const newer = major > leastMajor && !part.includes('^')
    return newer || (major === leastMajor && minor >= leastMinor)
  })
}

const readJson = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'))

export function stop(reason) {
  console.error(reason)
  process.exit(1)
}
