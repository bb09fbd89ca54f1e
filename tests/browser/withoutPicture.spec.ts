/** Browsers that cannot draw the picture, and people who do not want it to move. */

import { codeOf } from '../../src/lab/runCode'
import { DAY, HOUR } from '../../src/sim'
import { begin, clock, day, expect, inspector, method, mirror, speedButton, test, theEnd, wear, words } from './game'
import { company, logOf, nodeRun } from './nodeRuns'

const lastDays = nodeRun(logOf(company, 'both'), company.scenario.length - 2 * DAY)

test('without WebGL a plain canvas draws the picture', async ({ page }) => {
  await begin(page)
  await expect(page.locator('canvas')).toBeVisible()
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull()
  await expect(page.getByText(words.play.fallback.title)).toHaveCount(0)
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(50)
})

test.describe('without any picture', () => {
  test.use({ provoked: /ERR_FAILED|The scene cannot be drawn/ })
  test.beforeEach(({ page }) => page.route(/\/assets\/picture-[^/]*\.js$/, (route) => route.abort()))

  test('the game says so, and is played in its panels', async ({ page }) => {
    await begin(page)
    await expect(page.getByText(words.play.fallback.title)).toBeVisible()
    const paint = mirror(page).getByRole('button', { name: new RegExp(`^${words.names.paint}, `) })
    await expect(paint).toBeVisible()
    await paint.click()
    await expect(inspector(page, words.names.paint!)).toBeVisible()
    await method(page, 'tpm').getByRole('switch').click()
    await expect(method(page, 'tpm').getByRole('switch')).toBeChecked()
    await wear(page, 'operations')
    const before = await day(page)
    await speedButton(page, 64).click()
    await expect.poll(() => day(page)).toBeGreaterThan(before)
  })

  test('a run comes to its end and to its debrief', async ({ page }) => {
    await page.goto(`./#/run/${codeOf(lastDays)}`)
    await expect(clock(page)).toContainText('Week 12')
    await speedButton(page, 64).click()
    await theEnd(page).getByRole('button', { name: words.play.over.debrief }).click()
    await expect(page).toHaveURL(/#\/debrief$/)
    await expect(page.getByRole('main')).not.toBeEmpty()
  })
})

test.describe('for who wants reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing in the panels moves by itself, and the camera cuts', async ({ page }) => {
    const run = nodeRun(logOf(company, 'both'), 30 * DAY + 9 * HOUR)
    await page.goto('./')
    expect(await moving(page)).toEqual([])
    await page.goto(`./#/run/${codeOf(run)}`)
    const zoom = page.getByRole('slider', { name: words.play.rail.label })
    await expect(page.locator('canvas')).toBeVisible()
    await speedButton(page, 4).click()
    await wear(page, 'operations')
    await expect(zoom).toHaveAttribute('aria-valuetext', words.play.rail.stops[1])
    const heights = await page.evaluate(async (label) => {
      const knob = document.querySelector<HTMLElement>(`[role=slider][aria-label="${label}"] > div`)!
      const seen = new Set([knob.style.top])
      document
        .querySelector<HTMLElement>('[role=slider]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
      for (let i = 0; i < 30; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        seen.add(knob.style.top)
      }
      return [...seen]
    }, words.play.rail.label)
    expect(heights).toHaveLength(2)
    expect(await moving(page)).toEqual([])
  })
})

/** Animations that run on, or transitions that take time. */
const moving = (page: import('@playwright/test').Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => `${animation.constructor.name} of ${(animation.effect as KeyframeEffect).target?.className}`),
  )

/** How many colours stand on the picture. */
const coloursOf = (page: import('@playwright/test').Page): Promise<number> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = document.createElement('canvas')
    copy.width = 200
    copy.height = 125
    const context = copy.getContext('2d')!
    context.drawImage(canvas, 0, 0, 200, 125)
    const { data } = context.getImageData(0, 0, 200, 125)
    const seen = new Set<number>()
    for (let i = 0; i < data.length; i += 4) seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!)
    return seen.size
  })
