/** A run is kept without being asked for: the page may go, and the run is there again as it was. */

import { readCode } from '../../src/lab/runCode'
import {
  begin,
  COMPANY,
  clock,
  day,
  expect,
  linkOf,
  method,
  type Page,
  pauseButton,
  say,
  speedButton,
  test,
  wear,
  words,
} from './game'
import { company, logOf, nodeRun } from './nodeRuns'

const KEY = `run:${COMPANY}`
const goOn = say(words.home.resume, { title: words.cases[COMPANY]!.title })
const start = say(words.home.begin, { title: words.cases[COMPANY]!.title })

test('a reload in the middle changes nothing: the time, the decisions, the hat and the speed are as before', async ({
  page,
}) => {
  await begin(page, { seed: 5 })
  await method(page, 'tpm').getByRole('switch').click()
  await speedButton(page, 64).click()
  await expect.poll(() => day(page)).toBeGreaterThan(2)
  await speedButton(page, 16).click()
  await pauseButton(page).click()
  await wear(page, 'operations')
  const before = { time: await clock(page).innerText(), run: runIn(await linkOf(page)) }
  await page.reload()
  await expect(page.locator('main[data-hat=operations]')).toBeVisible()
  expect(await clock(page).innerText()).toBe(before.time)
  expect(runIn(await linkOf(page))).toEqual(before.run)
  await wear(page, 'production')
  await expect(method(page, 'tpm').getByRole('switch')).toBeChecked()
  await pauseButton(page).click()
  await expect(speedButton(page, 16)).toHaveAttribute('aria-pressed', 'true')
})

test('a closed tab is continued in another one', async ({ page, context }) => {
  await begin(page)
  await speedButton(page, 64).click()
  await expect.poll(() => day(page)).toBeGreaterThan(1)
  await pauseButton(page).click()
  const time = await clock(page).innerText()
  await expect.poll(() => keptAt(page)).not.toBeNull()
  await page.close({ runBeforeUnload: true })
  const next = await context.newPage()
  await next.goto('./')
  await next.getByRole('button', { name: goOn }).click()
  expect(await clock(next).innerText()).toBe(time)
})

const whole = nodeRun(logOf(company, 'operations'), 20 * 86_400_000)
const save = { ...whole, weeks: [], saved: 1, view: { speed: 0, cruise: 4, hat: 'production' } }
const { setAside } = words.home
const damages = [
  { name: 'cut short', text: JSON.stringify(save).slice(0, -40), says: setAside.notJson.split('{')[0]! },
  { name: 'of another form', text: JSON.stringify({ ...save, at: 'noon' }), says: setAside.notForm.split('{')[0]! },
  {
    name: 'of an unknown company',
    text: JSON.stringify({ ...save, scenario: 'atlantis' }),
    says: say(setAside.unknownScenario, { scenario: 'atlantis' }),
  },
  {
    name: 'with another result',
    text: JSON.stringify({ ...save, hash: '0123456789abcdef' }),
    says: setAside.hashDiffers,
  },
]
for (const { name, text, says } of damages) {
  test(`a kept run ${name} is named, set aside, and in nobody's way`, async ({ page }) => {
    await page.goto('./')
    await keep(page, text)
    await page.goto('./#/play')
    await page.reload()
    await expect(page.getByRole('heading', { name: words.home.campaign })).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: setAside.title })).toContainText(says)
    expect(await entries(page)).toMatchObject([[expect.stringMatching(/^aside:/), expect.any(String)]])
    const [[, aside]] = (await entries(page)) as [[string, string]]
    expect(JSON.parse(aside).text).toBe(text)
    await begin(page)
    await method(page, 'tpm').getByRole('switch').click()
    await expect(method(page, 'tpm').getByRole('switch')).toBeChecked()
  })
}

test.describe('a browser that keeps nothing', () => {
  const told = async (page: Page, sentence: string) => {
    await begin(page)
    await method(page, 'tpm').getByRole('switch').click()
    await expect(method(page, 'tpm').getByRole('switch')).toBeChecked()
    await page.getByRole('button', { name: words.play.open.menu }).click()
    await expect(page.getByRole('alert')).toContainText(sentence)
    await page.keyboard.press('Escape')
    const before = await day(page)
    await page.getByRole('button', { name: words.play.speed.step }).click()
    await expect.poll(() => day(page)).toBe(before + 1)
  }

  test('because it has no storage: the game says so and goes on', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await told(page, words.play.saveFaults.saveMissing)
  })

  test('because there is no room: the game says so and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await told(page, words.play.saveFaults.saveFull)
  })

  test('because it forbids it: the game says so and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError')
      }
    })
    await told(page, words.play.saveFaults.saveMissing)
    await page.goto('./#/')
    await expect(page.getByRole('button', { name: start })).toBeVisible()
  })
})

const runIn = (link: string) => readCode(link.split('#/run/')[1]!)

/** Everything that is kept, by key. */
const entries = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lead-time', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('runs')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const found: [string, string][] = []
          const walk = opening.result.transaction('runs').objectStore('runs').openCursor()
          walk.onsuccess = () => {
            const { result } = walk
            if (result === null) {
              opening.result.close()
              return resolve(found)
            }
            found.push([String(result.key), String(result.value)])
            result.continue()
          }
        }
      }),
  )

const keptAt = async (page: Page) => (await entries(page)).find(([key]) => key === KEY) ?? null

const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([key, value]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lead-time', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('runs')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite')
          change.objectStore('runs').put(value, key)
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [KEY, text] as const,
  )
