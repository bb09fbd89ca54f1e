/** A hand on the mouse: it presses where a thing is seen, and only if nothing lies over it. */

import { expect, type Locator, type Page } from './game'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** The middle of a thing on the screen; waits until the thing stands still there and nothing covers it. */
async function spotOf(thing: Locator): Promise<Spot> {
  let spot: Spot | null = null
  await expect(thing).toBeVisible()
  const standsStill = async () => {
    const before: Spot | null = spot
    spot = await freeSpot(thing)
    return before !== null && before.x === spot?.x && before.y === spot.y
  }
  const patience = { message: 'stands still and is not covered', timeout: 60_000, intervals: [100, 250] }
  await expect.poll(standsStill, patience).toBe(true)
  return spot!
}

const freeSpot = (thing: Locator): Promise<Spot | null> =>
  thing.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const over = document.elementFromPoint(x, y)
    return over !== null && (element === over || element.contains(over)) ? { x, y } : null
  })

export async function press(page: Page, thing: Locator): Promise<void> {
  const { x, y } = await spotOf(thing)
  await page.mouse.click(x, y)
}

/** Takes a thing and moves it by so many pixels. */
export async function drag(page: Page, thing: Locator, dx: number): Promise<void> {
  const { x, y } = await spotOf(thing)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx / 2, y, { steps: 4 })
  await page.mouse.move(x + dx, y, { steps: 4 })
  await page.mouse.up()
}

/** The middle of what rail, desk, strip and speed control leave of the picture. */
export async function middleOfPicture(page: Page, left: Locator, right: Locator, top: Locator): Promise<Spot> {
  const [from, to, above] = await Promise.all([left.boundingBox(), right.boundingBox(), top.boundingBox()])
  const { height } = page.viewportSize()!
  return { x: (from!.x + from!.width + to!.x) / 2, y: (above!.y + above!.height + height - 170) / 2 }
}
