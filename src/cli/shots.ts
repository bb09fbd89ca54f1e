/**
 * `npm run shots`: builds the game, serves it, and takes its pictures into assets/screenshots. A fixed run at a fixed
 * moment is opened by its link, so that the pictures differ only when the game does.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { caseOf } from '../content/scenarios'
import { words } from '../content/words'
import { codeOf } from '../lab/runCode'
import { runFileOf } from '../lab/runFile'
import { logOf } from '../lab/strategies'
import { DAY, HOUR } from '../sim'
import { openSite } from './site'

const FOLDER = join('assets', 'screenshots')
const COMPANY = caseOf('first-shift')!
/** A Tuesday morning of the fifth week, under the manager of both hats. */
const MOMENT = 29 * DAY + 10 * HOUR
/** The station to look into: there is always something to see. */
const BUSIEST = 'paint'
const WIDE = { width: 1440, height: 900 }
const SIZES = [
  { name: 'play-1024x768', width: 1024, height: 768 },
  { name: 'play-390x844', width: 390, height: 844 },
] as const
/** Time that a screen has to come to rest [ms], and between two looks whether it has. */
const PATIENCE = 30_000
const LOOK = 400

const roadTo = (at: number): string => `#/run/${codeOf(runFileOf(COMPANY, COMPANY.seed, logOf(COMPANY, 'both'), at))}`

const site = await openSite()
if (site === null) {
  console.error('No Chromium starts here: run `npx playwright install --with-deps chromium`, or set PW_CHROMIUM.')
  process.exitCode = 1
} else {
  try {
    mkdirSync(FOLDER, { recursive: true })
    await takeAll(site.browser, site.address)
  } finally {
    await site.close()
  }
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  const wide = await openPage(browser, WIDE)
  const go = async (road: string) => {
    await wide.goto(address + road)
    await wide.reload()
  }
  await go('#/')
  await take(wide, 'home')
  await go(`#/case/${COMPANY.scenario.id}`)
  await take(wide, 'briefing')

  await go(roadTo(MOMENT))
  await openPlay(wide)
  await take(wide, 'shop-floor')
  await wide.getByRole('button', { name: words.play.rail.operations }).click()
  await take(wide, 'map')
  await wide.getByRole('button', { name: words.play.rail.production }).click()
  // The picture as text: it stands beside the picture for those who cannot see it, and answers to the keyboard.
  const mirror = wide.getByRole('region', { name: words.play.mirror.title })
  await mirror
    .getByRole('button', { name: words.names[BUSIEST] ?? BUSIEST })
    .first()
    .press('Enter')
  await take(wide, 'inspector')

  await go(roadTo(COMPANY.scenario.length))
  await wide.waitForURL(/#\/debrief/)
  await take(wide, 'debrief')
  await wide.context().close()

  for (const { name, ...size } of SIZES) {
    const page = await openPage(browser, size)
    await page.goto(address + roadTo(MOMENT))
    await openPlay(page)
    await take(page, name)
    await page.context().close()
  }
}

/** Nothing that moves for its own sake, and no language but the words' own. */
async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en', serviceWorkers: 'block' })
  return context.newPage()
}

async function openPlay(page: Page): Promise<void> {
  await page.getByRole('main', { name: words.play.world }).waitFor({ timeout: PATIENCE })
  await page.locator('#scene canvas').waitFor({ timeout: PATIENCE })
}

/** Waits until two looks see the same, then keeps what is seen. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const began = Date.now()
  let seen = await page.screenshot()
  for (;;) {
    await page.waitForTimeout(LOOK)
    const next = await page.screenshot()
    if (next.equals(seen)) break
    if (Date.now() - began > PATIENCE) {
      console.warn(`${name}: the screen did not come to rest`)
      break
    }
    seen = next
  }
  const path = join(FOLDER, `${name}.png`)
  await page.screenshot({ path })
  console.log(path)
}
