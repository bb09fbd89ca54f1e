/** The game in a browser as its tests use it: a page that is watched for faults, and the ways into the game. */

import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/content/words'
import { say } from '../../src/panels/say'

export type { BrowserContext, Locator, Page }
export { expect, say, words }

export const COMPANY = 'first-shift'
export const WIDE = { width: 1440, height: 900 }

interface Watched {
  /** Faults that a test provokes: what the browser itself says about them is no fault of the game. */
  readonly provoked: RegExp | null
  readonly watching: undefined
}

/** No test passes with an error in the console, an error that nobody caught, or a request to another host. */
export const test = base.extend<Watched>({
  provoked: [null, { option: true }],
  watching: [
    async ({ context, baseURL, provoked }, use) => {
      const faults = watch(context, baseURL!)
      await use(undefined)
      expect(faults.filter((fault) => !provoked?.test(fault))).toEqual([])
    },
    { auto: true },
  ],
  viewport: WIDE,
})

function watch(context: BrowserContext, home: string): readonly string[] {
  const faults: string[] = []
  context.on('weberror', (event) => faults.push(`Not caught: ${event.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Console: ${message.text()}`)
  })
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(home).origin) faults.push(`Asked ${request.url()}`)
  })
  return faults
}

/** Begins a run from the briefing, as a person does. */
export async function begin(page: Page, { guided = false, seed }: { guided?: boolean; seed?: number } = {}) {
  await page.goto(`./#/case/${COMPANY}${seed === undefined ? '' : `?seed=${seed}`}`)
  if (!guided) await page.getByRole('radio', { name: words.briefing.free }).click()
  await page.getByRole('button', { name: words.briefing.start }).click()
  await expect(speedControl(page)).toBeVisible()
}

export const speedControl = (page: Page): Locator => page.getByRole('group', { name: words.play.speed.label })
export const speedButton = (page: Page, speed: number): Locator =>
  speedControl(page).getByRole('button', { name: say(words.play.speed.timesLong, { speed }), exact: true })
export const pauseButton = (page: Page): Locator =>
  speedControl(page).getByRole('button', { name: words.play.speed.pause })
export const clock = (page: Page): Locator => page.getByRole('region', { name: words.play.clock.label })
export const desk = (page: Page, hat: 'production' | 'operations'): Locator =>
  page.getByRole('region', { name: words.play.hats[hat].desk })
export const guide = (page: Page): Locator => page.getByRole('region', { name: words.guide.label })
export const inspector = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: say(words.inspector.label, { name }) })
export const planeCard = (page: Page): Locator => page.getByRole('region', { name: words.plane.title })
export const mirror = (page: Page): Locator => page.getByRole('region', { name: words.play.mirror.title })
export const theEnd = (page: Page): Locator => page.getByRole('alertdialog')
/** A method on the desk: its whole card. */
export const method = (page: Page, lever: string): Locator =>
  page.getByRole('listitem').filter({ has: opener(page, lever) })
export const opener = (page: Page, lever: string): Locator =>
  page
    .getByRole('button', { name: new RegExp(`^${words.levers[lever]!.name}`), expanded: undefined })
    .and(page.locator('[aria-expanded]'))

/** Puts on a hat, by the rail or by the switch, whichever the width of the window has. */
export async function wear(page: Page, hat: 'production' | 'operations'): Promise<void> {
  const { hats, rail } = words.play
  const onRail = page.getByRole('button', { name: rail[hat] })
  await onRail.or(page.getByRole('radio', { name: hats[hat].name })).click()
  await expect(page.locator(`main[data-hat=${hat}]`)).toBeVisible()
}

/** The desk stands open, is a drawer, or is a tab of the sheet. */
export async function openDesk(page: Page, hat: 'production' | 'operations'): Promise<Locator> {
  const shown = desk(page, hat)
  if (!(await shown.isVisible())) await page.getByRole('button', { name: words.play.open.desk, exact: true }).click()
  await expect(shown).toBeVisible()
  return shown
}

/** Waits until the camera has arrived: the knob of the rail stands still. */
export async function cameraRests(page: Page): Promise<void> {
  const knob = page.getByRole('slider', { name: words.play.rail.label }).locator('div').first()
  let before = ''
  await expect
    .poll(
      async () => {
        const last = before
        before = await knob.evaluate((element) => element.style.top)
        return before === last
      },
      { intervals: [1_200] },
    )
    .toBe(true)
}

/** Day of the run as the clock tells it, from 0. */
export async function day(page: Page): Promise<number> {
  const text = await clock(page).innerText()
  const found = /Week (\d+), (\w+)/.exec(text)
  if (found === null) throw new Error(`no day in "${text}"`)
  return (Number(found[1]) - 1) * 7 + words.calendar.shortDays.indexOf(found[2] as never)
}

/** The address that opens this run, from the page of the menu that shows it. */
export async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: words.play.open.menu }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.menu.code }).click()
  const link = await page.getByRole('textbox', { name: words.menu.link }).inputValue()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return link
}
