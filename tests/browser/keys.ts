/** Hands on the keyboard alone: the focus is never lost, always seen, and reaches everything. */

import { expect, type Locator, type Page } from './game'

/** On to the next stop; past the last one the browser's own bar has its turn, and the page begins anew. */
async function tab(page: Page, name: 'Tab' | 'Shift+Tab'): Promise<void> {
  await page.keyboard.press(name)
  if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press(name)
  await expect.poll(() => focusFault(page), `after ${name}`).toBeNull()
}

/** Presses, and makes sure that the focus stands somewhere and can be seen there. */
export async function key(page: Page, name: string): Promise<void> {
  await page.keyboard.press(name)
  await expect.poll(() => focusFault(page), `after ${name}`).toBeNull()
}

/** Goes on by Tab, or back, until a thing has the focus. */
export async function tabTo(page: Page, thing: Locator, back = false): Promise<void> {
  const name = back ? 'Shift+Tab' : 'Tab'
  await expect(thing).toBeVisible()
  for (let stops = 0; stops < 80; stops++) {
    if (await isFocused(thing)) return
    await tab(page, name)
  }
  throw new Error(`${name} does not lead to ${thing}`)
}

/** Goes there and presses it. */
export async function press(page: Page, thing: Locator, by: 'Enter' | 'Space' = 'Enter', back = false): Promise<void> {
  await tabTo(page, thing, back)
  await key(page, by)
}

const isFocused = (thing: Locator): Promise<boolean> => thing.evaluate((element) => element === document.activeElement)

/** What is wrong with the focus; null when it can be seen: drawn with a ring, on the screen, with nothing over it. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nothing has the focus'
    const told = `${at.tagName} "${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40)}"`
    const { left, top, right, bottom } = at.getBoundingClientRect()
    const [x0, y0] = [Math.max(0, left), Math.max(0, top)]
    const [x1, y1] = [Math.min(innerWidth, right), Math.min(innerHeight, bottom)]
    if (x1 - x0 < 2 || y1 - y0 < 2) return `${told} is off the screen`
    // A screen, a panel or a dialog that reading begins in wears no ring, as long as it is one.
    if (at.matches('main, section, [role=dialog], [data-panel]') && at.getAttribute('tabindex') === '-1') return null
    const over = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2)
    const field = at.matches('[role=application]') || at.contains(over) || over?.contains(at) === true
    if (!field) return `${told} lies under ${over?.tagName} "${over?.textContent?.slice(0, 40)}"`
    const ringed = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    return ringed(at) ? null : `${told} has no ring`
  })
}
