/** The built game in a browser without a window: built, served, and opened as a person would find it. */

import { type Browser, chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { presentBrowsers, SOFTWARE_WEBGL } from '../../tests/support/browser'

export interface Site {
  readonly address: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Builds into a folder of its own and opens the first browser that starts; null when none does. */
export async function openSite(): Promise<Site | null> {
  const browser = await startBrowser()
  if (browser === null) return null
  process.env.LEAD_TIME_SITE ??= 'dist-cli'
  await build({ logLevel: 'error' })
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server has no address')
  return {
    address,
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Present does not mean that it starts: a download can lack system libraries. */
async function startBrowser(): Promise<Browser | null> {
  for (const executablePath of presentBrowsers()) {
    try {
      return await chromium.launch({ executablePath, args: SOFTWARE_WEBGL })
    } catch {}
  }
  return null
}
