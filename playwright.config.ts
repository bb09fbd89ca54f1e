import { defineConfig } from '@playwright/test'
import { pickBrowser, SOFTWARE_WEBGL } from './tests/support/browser'

/** Two runs at once in one checkout each name their own site folder and port. */
const site = process.env.LEAD_TIME_SITE ?? 'dist'
const port = process.env.LEAD_TIME_PORT ?? '4851'
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `test-results/${site}`,
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: address,
    // A service worker would serve one test what another one loaded; the offline test allows it for itself.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: pickBrowser(), args: SOFTWARE_WEBGL },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    url: address,
    reuseExistingServer: false,
  },
})
