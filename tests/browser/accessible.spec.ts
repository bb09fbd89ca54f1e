/** Every screen keeps the rules of WCAG 2.2 A and AA, at three widths and in both themes. */

import AxeBuilder from '@axe-core/playwright'
import { codeOf } from '../../src/lab/runCode'
import { DAY, HOUR } from '../../src/sim'
import { COMPANY, expect, method, mirror, openDesk, opener, type Page, test, wear, words } from './game'
import { company, logOf, nodeRun } from './nodeRuns'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const SIZES = [
  { name: 'a wide window', width: 1440, height: 900 },
  { name: 'a tablet', width: 1024, height: 768 },
  { name: 'a phone', width: 390, height: 844 },
] as const
const THEMES = ['day', 'projector'] as const
/** A Tuesday in the fifth week, with alerts, decisions and a trail. */
const UNDER_WAY = nodeRun(logOf(company, 'both'), 29 * DAY + 10 * HOUR)
const ENDED = nodeRun(logOf(company, 'both'))
/** A finger's width [px]. */
const FINGER = 44

type Look = (screen: string, part?: string) => Promise<void>
const DIALOG = '[role=dialog]'
const DESK = '[data-panel=desk]'
const INSPECTOR = '[data-panel=inspector]'

for (const { name, ...size } of SIZES) {
  for (const theme of THEMES) {
    test.describe(`on ${name}, ${theme} theme`, () => {
      test.use({ viewport: size, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })
      test.beforeEach(async ({ page }) => {
        const settings = JSON.stringify({ theme })
        await page.addInitScript((kept) => localStorage.setItem('lead-time.settings', kept), settings)
        // The picture says nothing that the panels do not, and drawing it takes most of the time: it stays on its way.
        await page.route(/\/assets\/picture-[^/]*\.js$/, () => {})
      })

      test('home and briefing are accessible', async ({ page }) => {
        const look = lookAt(page, size.width)
        await page.goto('./')
        await expect(page.getByRole('heading', { name: words.home.campaign })).toBeVisible()
        await look('home')
        await page.getByRole('button', { name: words.home.settings }).click()
        await look('settings', DIALOG)
        await page.goto(`./#/case/${COMPANY}`)
        await expect(page.getByRole('button', { name: words.briefing.start })).toBeVisible()
        await look('briefing')
      })

      test('the running game is accessible under both hats, with everything that opens', async ({ page }) => {
        const look = lookAt(page, size.width)
        await page.goto(`./#/run/${codeOf(UNDER_WAY)}`)
        await page.getByRole('main', { name: words.play.world }).waitFor()
        for (const hat of ['production', 'operations'] as const) {
          await wear(page, hat)
          await look(`play, ${hat} hat`)
          const opens = hat === 'production' ? 'productionPlan' : 'sourcing'
          await openDesk(page, hat)
          await opener(page, opens).click()
          await expect(method(page, opens).getByRole('button', { name: words.desk.why })).toBeVisible()
          await look(`${hat} desk`, DESK)
          if (hat === 'operations') continue
          await method(page, opens).getByRole('button', { name: words.desk.why }).click()
          await look('textbook card', DIALOG)
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: new RegExp(`^${words.kpis.cycleTime!.name}`) }).click()
          await look('a measure', DIALOG)
          await page.keyboard.press('Escape')
        }
        await mirror(page)
          .getByRole('button', { name: new RegExp(`^${words.names.paint}, `) })
          .dispatchEvent('click')
        await expect(page.locator(INSPECTOR)).toContainText(words.names.paint!)
        await look('inspector', INSPECTOR)
        for (const kind of ['menu', 'settings', 'keys', 'code'] as const) {
          await page.getByRole('button', { name: words.play.open.menu }).click()
          if (kind !== 'menu') await page.getByRole('dialog').getByRole('button', { name: words.menu[kind] }).click()
          await look(kind, DIALOG)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
      })

      test('the debrief is accessible, as pictures and as tables', async ({ page }) => {
        const look = lookAt(page, size.width)
        await page.goto(`./#/run/${codeOf(ENDED)}`)
        await expect(page.getByRole('img', { name: /of 3 stars/ })).toBeVisible()
        await look('debrief')
        const toTable = page.getByRole('button', { name: new RegExp(`^${words.app.table}: `) })
        while ((await toTable.count()) > 0) await toTable.first().click()
        await look('debrief as tables')
      })
    })
  }
}

/** Holds a screen, or what has newly come onto it, to the rules; on a phone, also to the width of a finger. */
function lookAt(page: Page, width: number): Look {
  return async (screen, part = 'html') => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).include(part).analyze()
    const told = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.slice(0, 4).map(({ html }) => html.slice(0, 160)),
    }))
    expect.soft(told, screen).toEqual([])
    if (width < 500) expect.soft(await narrowTargets(page), `${screen}: targets for a finger`).toEqual([])
  }
}

/** Controls in sight that a finger would miss. */
const narrowTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((finger) => {
    const controls = 'button, a[href], input, select, summary, [role=switch], [role=slider], [role=tab], [role=radio]'
    const dialog = document.querySelector('[role=dialog]')
    return [...(dialog ?? document).querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
      const { width, height, left, top } = element.getBoundingClientRect()
      const seen = element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden-text')
      if (!seen || element.hidden || width === 0 || left > innerWidth || top > innerHeight) return []
      // A larger invisible edge counts, as it does for the finger.
      const edges = ['::before', '::after'].map((part) => getComputedStyle(element, part))
      const w = Math.max(width, ...edges.map((edge) => Number.parseFloat(edge.width) || 0))
      const h = Math.max(height, ...edges.map((edge) => Number.parseFloat(edge.height) || 0))
      const named = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)
      return w >= finger - 0.5 && h >= finger - 0.5
        ? []
        : [`${element.tagName} "${named}" ${Math.round(w)}×${Math.round(h)}`]
    })
  }, FINGER)
