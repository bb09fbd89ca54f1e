/** The JavaScript engines that may be on a machine, where they are, and how each is given a script to run. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { presentBrowsers } from '../support/browser'
import { inBrowser } from './browser'
import { inShell } from './shell'

export interface Engine {
  /** Who runs the script. */
  readonly name: string
  /** The engine inside, and who makes it. */
  readonly inside: string
  /** Path of the program; null when it is not on this machine. */
  readonly path: string | null
  readonly version: () => string
  /** What the script's `tell` answers. @throws when the engine fails or takes longer than its time. */
  readonly run: (script: string) => Promise<string>
}

/** Debian's names of the shell, newest first. */
const SPIDERMONKEY = ['js140', 'js128', 'js115', 'js102', 'js91']
const FIREFOX = ['firefox-esr', 'firefox']
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox'
const MAC_JSC = '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc'

export function engines(): Engine[] {
  const shell = (name: string, inside: string, path: string | null, flags: string[], say: string): Engine => ({
    name,
    inside,
    path,
    version: () => versionOf(path!, name),
    run: (script) => inShell(path!, flags, `${script}${say}(tell())\n`),
  })
  const browser = (name: string, inside: string, path: string | null, flags: (home: string) => string[]): Engine => ({
    name,
    inside,
    path,
    version: () => versionOf(path!, name),
    run: (script) => inBrowser(path!, flags, script),
  })
  return [
    shell('Node', 'V8, Google', process.execPath, [], 'console.log'),
    browser('Chromium', 'V8, Google', presentBrowsers()[0] ?? null, (home) => [
      '--headless=new',
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${home}`,
    ]),
    browser('Firefox', 'SpiderMonkey, Mozilla', first(...FIREFOX.map(onPath), MAC_FIREFOX), (home) => [
      '--headless',
      '--no-remote',
      '--profile',
      home,
    ]),
    shell('SpiderMonkey shell', 'SpiderMonkey, Mozilla', first(...SPIDERMONKEY.map(onPath)), [], 'print'),
    shell('JavaScriptCore shell', 'JavaScriptCore, Apple', first(onPath('jsc'), MAC_JSC), [], 'print'),
  ]
}

const first = (...paths: (string | null)[]): string | null =>
  paths.find((path) => path !== null && existsSync(path)) ?? null

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return first(...folders.map((folder) => join(folder, command)))
}

/** JavaScriptCore's shell keeps its version to itself. */
function versionOf(path: string, name: string): string {
  if (name === 'JavaScriptCore shell') return 'not told'
  const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return /\d[\w.]*/.exec(told)?.[0] ?? 'not told'
}
