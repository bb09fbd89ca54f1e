/** A whole run with the keyboard alone. Nothing in this file touches a mouse. */

import { nameOf } from '../../src/panels/app/nameOf'
import {
  cameraRests,
  clock,
  day,
  desk,
  expect,
  guide,
  inspector,
  method,
  opener,
  say,
  speedControl,
  test,
  theEnd,
  words,
} from './game'
import { key, press, tabTo } from './keys'

const { rail } = words.play
const title = words.cases['first-shift']!.title

test('a player goes from home to the debrief by keyboard, and never loses the focus', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('./')
  await press(page, page.getByRole('button', { name: say(words.home.begin, { title }) }))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await press(page, page.getByRole('button', { name: words.briefing.start }))

  // The guide, the picture by arrows, a prediction.
  await press(page, guide(page).getByRole('button', { name: words.guide.next }))
  await expect(guide(page)).toContainText(words.guide.steps.lookAtPaint!.title)
  const picture = page.getByRole('application', { name: words.play.world })
  await expect(page.locator('canvas')).toBeVisible()
  await tabTo(page, picture, true)
  await expect(async () => {
    await key(page, 'ArrowRight')
    await key(page, 'Enter')
    await expect(inspector(page, nameOf('paint'))).toBeVisible({ timeout: 500 })
  }).toPass()
  await press(page, guide(page).getByRole('button', { name: words.guide.answers.up }))
  await expect(guide(page)).toContainText(words.guide.noted)
  await press(page, guide(page).getByRole('button', { name: words.guide.next }))

  // A method by its switch.
  await key(page, 'd')
  const tpm = method(page, 'tpm')
  await press(page, tpm.getByRole('switch'), 'Space')
  await expect(tpm.getByRole('switch')).toBeChecked()

  // Heights and hats: by step, by rail, by the letter.
  const zoom = page.getByRole('slider', { name: rail.label })
  await tabTo(page, zoom)
  await key(page, 'Home')
  await expect(desk(page, 'operations')).toBeVisible()
  await expect(zoom).toHaveAttribute('aria-valuetext', rail.stops[0])
  await key(page, 'h')
  await cameraRests(page)
  await expect(desk(page, 'production')).toBeVisible()
  await key(page, '-')
  await cameraRests(page)
  await expect(zoom).toHaveAttribute('aria-valuetext', rail.stops[2])
  await key(page, '-')
  await expect(desk(page, 'operations')).toBeVisible()

  // Sourcing by arrows, delivery by the list and a number.
  await press(page, opener(page, 'sourcing'))
  const sourcing = method(page, 'sourcing')
  await tabTo(page, sourcing.getByRole('slider'))
  for (const name of ['PageDown', 'PageDown', 'PageDown', 'ArrowLeft', 'ArrowRight']) await key(page, name)
  await press(page, sourcing.getByRole('button', { name: words.desk.decide }))
  await expect(sourcing).toContainText(`${words.shortNames.osei} 70 %, ${words.shortNames.kestrel} 30 %`)
  await press(page, opener(page, 'delivery'))
  const delivery = method(page, 'delivery')
  const { lane, departuresPerWeek } = words.levers.delivery!.inputs
  await tabTo(page, delivery.getByRole('combobox', { name: lane!.label }))
  await page.keyboard.type(words.names.tidewater!.slice(0, 5))
  await tabTo(page, delivery.getByRole('slider', { name: departuresPerWeek!.label }))
  await key(page, 'End')
  await tabTo(page, delivery.getByRole('spinbutton'))
  await key(page, 'ControlOrMeta+a')
  await page.keyboard.type('3')
  await press(page, delivery.getByRole('button', { name: words.desk.decide }))
  await expect(delivery.getByRole('button', { name: words.desk.decide })).toBeDisabled()

  // Panels by their letters, dialogs that give the focus back.
  await key(page, 'e')
  await expect(page.getByRole('list', { name: words.play.eventList.label })).toBeVisible()
  await key(page, 'Escape')
  await key(page, '?')
  await expect(page.getByRole('dialog', { name: words.menu.keyList.title })).toBeVisible()
  await key(page, 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // Time: on and off, faster, day by day, to the end.
  await key(page, '3')
  const running = speedControl(page).locator('[aria-pressed=true]')
  await expect(running).toContainText('16')
  await tabTo(page, zoom)
  await key(page, 'Space')
  await expect(running).toHaveAccessibleName(words.play.speed.pause)
  const before = await day(page)
  await key(page, '.')
  await expect.poll(() => day(page)).toBe(before + 1)
  await key(page, '4')
  await expect.poll(() => day(page), { timeout: 60_000 }).toBeGreaterThan(before + 14)
  await expect(async () => {
    for (let days = 0; days < 20; days++) await page.keyboard.press('.')
    await expect(theEnd(page)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(theEnd(page).getByRole('button', { name: words.play.over.debrief })).toBeFocused()
  await key(page, 'Enter')

  // The debrief, and once more from the beginning.
  await expect(page.getByRole('img', { name: /of 3 stars/ })).toBeVisible()
  await press(page, page.getByRole('button', { name: words.debrief.actions.again }))
  await expect(clock(page)).toContainText(say(words.play.clock.week, { week: 1, day: words.calendar.shortDays[0] }))
})
