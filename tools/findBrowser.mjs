/** Finds a Chromium that really starts, and fetches one where there is none. */
import { run, stop } from './install.mjs'

export async function findBrowser() {
  const { tsImport } = await import('tsx/esm/api')
  const { presentBrowsers, SOFTWARE_WEBGL } = await tsImport('../tests/support/browser.ts', import.meta.url)
  const { chromium } = await import('@playwright/test')

  const starts = async (executablePath) => {
    try {
      await (await chromium.launch({ executablePath, args: SOFTWARE_WEBGL })).close()
      return true
    } catch {
      return false
    }
  }
  for (const fetchOne of [() => {}, ...ways()]) {
    fetchOne()
    for (const path of presentBrowsers()) if (await starts(path)) return path
  }
  stop(
    'No Chromium starts here and none could be installed: install Chromium or Chrome, or set PW_CHROMIUM to its path.',
  )
}

/** From the least intrusive on. Playwright's download can lack system libraries, which the last way adds. */
function ways() {
  const download = () => run('npx', ['playwright', 'install', 'chromium'])
  const mayInstallPackages = process.platform === 'linux' && process.getuid() === 0
  if (!mayInstallPackages) return [download]
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  const fromDistribution = () =>
    run('apt-get', ['update'], quietly) && run('apt-get', ['install', '-y', 'chromium'], quietly)
  const libraries = () => run('npx', ['playwright', 'install-deps', 'chromium'])
  return [download, fromDistribution, libraries]
}
