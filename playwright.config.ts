import { defineConfig } from '@playwright/test'
import { NO_WEBGL, pickBrowser, SOFTWARE_WEBGL } from './tests/support/browser'

/** Two runs at once in one checkout each name their own site folder and port. */
const site = process.env.LEAD_TIME_SITE ?? 'dist'
const port = process.env.LEAD_TIME_PORT ?? '4851'
const address = `http://127.0.0.1:${port}/`

const executablePath = pickBrowser()
/** What looks at the picture as most players see it. */
const PICTURE = /(opens|byMouse|picture)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `test-results/${site}`,
  workers: 1,
  timeout: 60_000,
  // A machine shared by many is slow, not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: address,
    // A service worker would serve one test what another one loaded; the offline test allows it for itself.
    serviceWorkers: 'block',
    // Recording films every step, which a slow machine feels; ask for it when a failure is not clear without.
    trace: process.env.LEAD_TIME_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'webgl', testMatch: PICTURE, use: { launchOptions: { executablePath, args: SOFTWARE_WEBGL } } },
    // WebGL by software is ten times slower than a plain canvas by software: what looks at panels goes without.
    { name: 'canvas', testIgnore: PICTURE, use: { launchOptions: { executablePath, args: NO_WEBGL } } },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    url: address,
    reuseExistingServer: false,
  },
})
