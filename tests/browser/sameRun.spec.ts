/** A run played in the browser is the same run in Node, to the last bit. */

import { codeOf, readCode } from '../../src/lab/runCode'
import { DAY, HOUR } from '../../src/sim'
import { begin, clock, day, desk, expect, linkOf, method, opener, pauseButton, speedButton, test, words } from './game'
import { company, logOf, nodeRun, strategyIds } from './nodeRuns'

const runIn = (link: string) => {
  const read = readCode(link.split('#/run/')[1]!)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.run
}

test('what is played live has the fingerprint that Node gives to the same decisions', async ({ page }) => {
  await begin(page, { seed: 77 })
  await speedButton(page, 64).click()
  await expect.poll(() => day(page)).toBeGreaterThan(3)
  await method(page, 'tpm').getByRole('switch').click()
  await expect.poll(() => day(page)).toBeGreaterThan(9)
  await speedButton(page, 16).click()
  await opener(page, 'releaseRule').click()
  await method(page, 'releaseRule').getByRole('radio', { name: 'CONWIP' }).click()
  await method(page, 'releaseRule').getByRole('button', { name: words.desk.decide }).click()
  await page.waitForTimeout(1_000)
  await pauseButton(page).click()
  await expect(desk(page, 'production')).toContainText('CONWIP')

  const run = runIn(await linkOf(page))
  expect(run.seed).toBe(77)
  expect(run.log.map(({ lever }) => lever)).toEqual(['tpm', 'releaseRule'])
  expect(run.at).toBeGreaterThan(9 * DAY)
  expect(nodeRun(run.log, run.at, 77).hash).toBe(run.hash)
})

for (const strategy of strategyIds) {
  test(`the browser verifies and continues what Node played: ${strategy}`, async ({ page }) => {
    const played = nodeRun(logOf(company, strategy), 61 * DAY + 9 * HOUR)
    await page.goto(`./#/run/${codeOf(played)}`)
    await expect(clock(page)).toContainText('Week 9')
    await expect(clock(page)).toContainText('09:00')
    const opened = runIn(await linkOf(page))
    expect(opened.hash).toBe(played.hash)

    await speedButton(page, 64).click()
    await expect.poll(() => day(page)).toBeGreaterThan(63)
    await pauseButton(page).click()
    const later = runIn(await linkOf(page))
    expect(later.log).toEqual(played.log)
    expect(later.hash).toBe(nodeRun(later.log, later.at).hash)
  })
}

test('a run that was changed on the way is not taken for the run that it claims to be', async ({ page }) => {
  const played = nodeRun(logOf(company, 'both'), 30 * DAY)
  const changed = { ...played, log: played.log.slice(1) }
  await page.goto(`./#/run/${codeOf(changed)}`)
  await expect(page.getByRole('heading', { name: words.home.loadFault.title })).toBeVisible()
  await expect(page.getByText(words.home.loadFault.mismatch)).toBeVisible()
})
