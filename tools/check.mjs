/**
 * `npm run check`: every check from a bare checkout. Installs what is missing, a browser too, goes on after a failure,
 * and ends with one line: the tests that passed and failed. A step that fails without a failed test counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './findBrowser.mjs'
import { install, run } from './install.mjs'

install()
const browser = await findBrowser()
const reports = mkdtempSync(join(tmpdir(), 'lead-time-'))
const unit = join(reports, 'unit.json')
const inBrowser = join(reports, 'browser.json')

const results = [
  step('types', ['typecheck']),
  step('lint', ['lint']),
  step('lock file', ['lock']),
  step(
    'unit tests',
    ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile=${unit}`],
    // Runs are compared between engines, the browser's among them.
    { PW_CHROMIUM: browser },
    () => {
      const { numPassedTests, numFailedTests } = readJson(unit)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  ),
  step('browser tests', ['test:browser'], { PW_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: inBrowser }, () => {
    const { expected, unexpected, flaky } = readJson(inBrowser).stats
    return { passed: expected, failed: unexpected + flaky }
  }),
]

rmSync(reports, { recursive: true })
for (const { name, failed } of results) if (failed > 0) console.log(`Failed: ${name}`)
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)

function step(name, script, env = {}, count = () => ({ passed: 0, failed: 0 })) {
  console.log(`\n== ${name}`)
  const succeeded = run('npm', ['run', '--silent', ...script], env)
  const { passed, failed } = countOrNone(count)
  return { name, passed, failed: succeeded ? failed : Math.max(failed, 1) }
}

/** A suite that died before its report counted nothing; that it failed is known from its exit code. */
function countOrNone(count) {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
