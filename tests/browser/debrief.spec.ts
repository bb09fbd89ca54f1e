/** The debrief: what came of a run, and the ways on from it. */

import { codeOf } from '../../src/lab/runCode'
import { DAY } from '../../src/sim'
import { clock, expect, method, type Page, speedButton, test, theEnd, words } from './game'
import { company, logOf, nodeRun } from './nodeRuns'

const { debrief } = words
const log = logOf(company, 'production')
const ended = nodeRun(log)
const ending = nodeRun(log, company.scenario.length - 2 * DAY)
const stars = (page: Page) => page.getByRole('img', { name: /of 3 stars/ })

const open = async (page: Page) => {
  await page.goto(`./#/run/${codeOf(ended)}`)
  await expect(page).toHaveURL(/#\/debrief$/)
  await expect(stars(page)).toBeVisible()
}

test('the debrief tells the result, the stars and the path, and the same again after a reload', async ({ page }) => {
  await page.goto(`./#/run/${codeOf(ending)}`)
  await speedButton(page, 64).click()
  await theEnd(page).getByRole('button').click()
  await expect(stars(page)).toBeVisible()
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await expect(page.getByRole('list', { name: debrief.goals.label })).toContainText(words.kpis.satisfaction!.short)
  const path = page.getByRole('region', { name: debrief.path.title })
  await expect(path.getByRole('img').first()).toHaveAccessibleName(/efficiency \d+ and customer satisfaction \d+/i)
  await path.getByRole('button', { name: new RegExp(words.app.table) }).click()
  await expect(path.getByRole('table')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('a what-if opens the game at its week with the other decision made, and play goes on', async ({ page }) => {
  test.setTimeout(180_000)
  await open(page)
  const row = page.getByRole('region', { name: debrief.whatIf.title, exact: true })
  const ways = row.getByRole('button')
  await expect(ways.first()).toBeVisible({ timeout: 120_000 })
  const week = /\d+/.exec(await ways.first().innerText())![0]
  await ways.first().click()
  await expect(clock(page)).toContainText(`Week ${week},`)
  await speedButton(page, 64).click()
  await expect(clock(page)).not.toContainText(`Week ${week},`)
})

test('playing again begins at week one with the same luck, or with another', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: debrief.actions.again }).click()
  await expect(clock(page)).toContainText('Week 1,')
  await expect(theEnd(page)).toHaveCount(0)
  await expect(method(page, 'tpm').getByRole('switch')).not.toBeChecked()
  await page.goBack()
  await expect(page.getByRole('main')).toBeVisible()
})
