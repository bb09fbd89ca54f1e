/** A whole run with the mouse alone, with the picture as most players see it. */

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
  pauseButton,
  say,
  speedButton,
  test,
  theEnd,
  words,
} from './game'
import { drag, middleOfPicture, press } from './hands'

const { rail, speed, eventList } = words.play

test('a player goes from home to the debrief by mouse, with the guide at hand', async ({ page }) => {
  test.setTimeout(360_000)
  await page.goto('./')
  await press(
    page,
    page.getByRole('button', { name: say(words.home.begin, { title: words.cases['first-shift']!.title }) }),
  )
  await expect(page.getByRole('heading', { level: 1, name: words.cases['first-shift']!.title })).toBeVisible()
  await press(page, page.getByRole('button', { name: words.briefing.start }))

  // The guide points, the player selects the booth in the picture and says what will happen.
  await press(page, guide(page).getByRole('button', { name: words.guide.next }))
  await expect(guide(page)).toContainText(words.guide.steps.lookAtPaint!.title)
  const zoom = page.getByRole('slider', { name: rail.label })
  await expect(page.locator('canvas')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(words.play.fallback.title)).toHaveCount(0)
  const strip = page.getByRole('region', { name: words.play.kpis.label })
  const middle = await middleOfPicture(page, zoom, desk(page, 'production'), strip)
  await cameraRests(page)
  await page.mouse.click(middle.x, middle.y)
  await expect(inspector(page, nameOf('paint'))).toBeVisible()
  await press(page, guide(page).getByRole('button', { name: words.guide.answers.up }))
  await expect(guide(page)).toContainText(words.guide.noted)
  await press(page, guide(page).getByRole('button', { name: words.guide.next }))

  // A method: its price before, its running cost and its adoption after.
  await expect(guide(page)).toContainText(words.guide.steps.pullTpm!.title)
  const tpm = method(page, 'tpm')
  await expect(tpm).toContainText(say(words.desk.once, { money: '£4.0k' }))
  await expect(desk(page, 'production').getByTitle(words.desk.cost)).toContainText('£0')
  await press(page, tpm.getByRole('switch'))
  await expect(tpm.getByRole('switch')).toBeChecked()
  await expect(desk(page, 'production').getByTitle(words.desk.cost)).toContainText('£450')
  await press(page, opener(page, 'tpm'))
  const interval = tpm.getByRole('spinbutton')
  await press(page, interval)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('10')
  await press(page, tpm.getByRole('button', { name: words.desk.decide }))
  await expect(tpm).toContainText(words.desk.asIs)
  await press(page, speedButton(page, 64))
  await expect.poll(() => day(page), { timeout: 90_000 }).toBeGreaterThan(6)
  await press(page, pauseButton(page))
  await expect(tpm.getByRole('img', { name: new RegExp(`${words.desk.inPlace}: [1-9]`) })).toBeVisible()

  // Its effect on the floor: technicians have serviced the booth.
  await press(page, page.getByRole('button', { name: words.play.open.events }))
  const events = page.getByRole('list', { name: eventList.label })
  await press(page, page.getByRole('radio', { name: eventList.floor }))
  await expect(events).toContainText(say(words.events.machineServiced!, { station: 'paint' }, nameOf))
  await press(page, page.getByRole('button', { name: words.play.open.events }))

  // Leaning back with the wheel closes the roof and puts on the other hat; the hat buttons do the same.
  await page.mouse.move(middle.x, middle.y)
  await expect(async () => {
    await page.mouse.wheel(0, 500)
    await expect(desk(page, 'operations')).toBeVisible({ timeout: 1_500 })
  }).toPass({ timeout: 60_000 })
  await press(page, page.getByRole('button', { name: rail.production }))
  await expect(desk(page, 'production')).toBeVisible()
  await press(page, page.getByRole('button', { name: rail.operations }))
  await expect(desk(page, 'operations')).toBeVisible()

  // Sourcing by dragging the border between two suppliers.
  await press(page, opener(page, 'sourcing'))
  const sourcing = method(page, 'sourcing')
  const border = sourcing.getByRole('slider')
  await expect(border).toHaveAttribute('aria-valuenow', '100')
  await drag(page, border, -100)
  await expect(border).not.toHaveAttribute('aria-valuenow', '100')
  const share = Number(await border.getAttribute('aria-valuenow'))
  await press(page, sourcing.getByRole('button', { name: words.desk.decide }))
  await expect(sourcing).toContainText(
    `${words.shortNames.osei} ${share} %, ${words.shortNames.kestrel} ${100 - share} %`,
  )

  // Delivery.
  await press(page, opener(page, 'delivery'))
  const delivery = method(page, 'delivery')
  await delivery
    .getByRole('combobox', { name: words.levers.delivery!.inputs.lane!.label })
    .selectOption('tidewater-portAmell')
  await press(page, delivery.getByRole('radio', { name: words.levers.delivery!.inputs.mode!.options!.express }))
  await press(page, delivery.getByRole('button', { name: words.desk.decide }))
  await expect(delivery.getByRole('button', { name: words.desk.decide })).toBeDisabled()

  // On at full speed, then day by day to the end.
  const before = await day(page)
  await press(page, speedButton(page, 64))
  await expect.poll(() => day(page), { timeout: 90_000 }).toBeGreaterThan(before + 7)
  await press(page, pauseButton(page))
  const step = page.getByRole('button', { name: speed.step })
  await expect(async () => {
    const box = await step.boundingBox()
    for (let days = 0; days < 20; days++) await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2)
    await expect(theEnd(page)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 120_000 })
  await expect(clock(page)).toContainText('12/12')
  await expect(theEnd(page)).toContainText(say(words.play.over.title, { weeks: 12 }))
  await press(page, theEnd(page).getByRole('button', { name: words.play.over.debrief }))
  // What came of it, and once more from the beginning.
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  await expect(page.getByRole('img', { name: /of 3 stars/ })).toBeVisible()
  await expect(page.getByRole('region', { name: words.debrief.path.title })).toBeVisible()
  await press(page, page.getByRole('button', { name: words.debrief.actions.again }))
  await expect(clock(page)).toContainText(say(words.play.clock.week, { week: 1, day: words.calendar.shortDays[0] }))
})
