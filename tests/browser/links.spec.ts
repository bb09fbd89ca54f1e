/** What comes from outside: links and files that are no run, a run that is one, and a page without a network. */

import { codeOf, fileTextOf } from '../../src/lab/runCode'
import { DAY } from '../../src/sim'
import { begin, COMPANY, clock, expect, type Page, say, test, words } from './game'
import { company, logOf, nodeRun } from './nodeRuns'

const { loadFault } = words.home
const run = nodeRun(logOf(company, 'production'), 15 * DAY)
const goOn = say(words.home.resume, { title: words.cases[COMPANY]!.title })

for (const [kind, address, says] of [
  ['that is no run', '#run=garbage', loadFault.unreadable],
  ['that is no run, in the long form', '#/run/garbage', loadFault.unreadable],
  ['that was cut short', `#/run/${codeOf(run).slice(0, -9)}`, loadFault.unreadable],
  ['of an unknown company', `#/run/${codeOf({ ...run, scenario: 'atlantis' })}`, loadFault.unknownCase.split('{')[0]!],
  ['whose result was changed', `#/run/${codeOf({ ...run, hash: '0123456789abcdef' })}`, loadFault.mismatch],
] as const) {
  test(`a link ${kind} says what is wrong with it, and nothing is lost`, async ({ page }) => {
    await keepOne(page)
    await page.goto(`./${address}`)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: loadFault.title })).toBeVisible()
    await expect(page.getByText(says)).toBeVisible()
    await page.getByRole('button', { name: words.app.missing.home }).click()
    await expect(page.getByRole('button', { name: goOn })).toBeVisible()
  })
}

for (const address of ['#/nowhere', '#/case/%E0%A4%A', '#/case/atlantis']) {
  test(`the address ${address} leads to a sentence and home`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1, name: words.app.missing.title })).toBeVisible()
    await page.getByRole('button', { name: words.app.missing.home }).click()
    await expect(page.getByRole('heading', { name: words.home.campaign })).toBeVisible()
  })
}

test('a short link opens the run', async ({ page }) => {
  await page.goto(`./#run=${codeOf(run)}`)
  await expect(clock(page)).toContainText('Week 3')
})

test('a file is a run or says why it is none, and a good one goes on where it ended', async ({ page }) => {
  await keepOne(page)
  await page.goto('./#/')
  const text = fileTextOf(run)
  for (const [content, says] of [
    ['no run at all', loadFault.unreadable],
    [text.slice(0, 200), loadFault.unreadable],
    [text.replace('"interval":10', '"interval":20'), loadFault.mismatch],
  ] as const) {
    await give(page, content)
    await expect(page.getByRole('dialog', { name: loadFault.title })).toContainText(says)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: goOn })).toBeVisible()
  }
  await give(page, text)
  await expect(clock(page)).toContainText('Week 3')
})

test('the run as a file is the run that was played', async ({ page }) => {
  await page.goto(`./#/run/${codeOf(run)}`)
  await page.getByRole('button', { name: words.play.open.menu }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: words.menu.save }).click()
  const stream = await (await saving).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const { build: _, ...saved } = JSON.parse(Buffer.concat(chunks).toString())
  const { build: __, ...played } = run
  expect(saved).toEqual(played)
})

/** A run of one's own that must not be lost. */
async function keepOne(page: Page): Promise<void> {
  await begin(page)
  await page.getByRole('button', { name: words.play.speed.step }).click()
  await page.goto('./#/')
  await expect(page.getByRole('button', { name: goOn })).toBeVisible()
}

const give = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.leadtime.json', mimeType: 'application/json', buffer: Buffer.from(text) })
