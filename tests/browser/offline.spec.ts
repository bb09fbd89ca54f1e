/** Once loaded, the game needs no network. */

import { begin, clock, expect, test } from './game'

test.use({ serviceWorkers: 'allow', provoked: /ERR_INTERNET_DISCONNECTED/ })

test('a page that was loaded once opens again without a network, with the run', async ({ page, context }) => {
  await begin(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  // The worker has put everything aside when it is in charge.
  await page.waitForFunction(() => caches.keys().then((names) => names.length > 0), undefined, { polling: 100 })
  await context.setOffline(true)
  await page.reload()
  await expect(clock(page)).toBeVisible()
  await expect(page.locator('canvas')).toBeVisible()
})
