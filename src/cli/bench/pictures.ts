/** What a picture of the game costs in JavaScript, with three hundred moving things, in the built page in Chromium. */

import { caseOf } from '../../content/scenarios'
import { codeOf } from '../../lab/runCode'
import { runFileOf } from '../../lab/runFile'
import { logOf } from '../../lab/strategies'
import { DAY, HOUR } from '../../sim'
import { openSite } from '../site'

/** Pictures to be drawn before their cost is read, and how long that may take [ms]. */
const PICTURES = 240
const PATIENCE = 180_000

/** What the page offers to those who measure it. */
interface Measurable {
  readonly frameCost?: () => { readonly p50: number; readonly p95: number; readonly pictures: number }
  /** Adds moving things that are no part of the run, so that there are this many. */
  readonly crowd?: (things: number) => void
}

/** Answers a line for the report. */
export async function frameCost(): Promise<string> {
  const company = caseOf('first-shift')!
  const site = await openSite()
  if (site === null) return 'Frame cost               not measured: no Chromium starts here'
  try {
    const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
    const run = runFileOf(company, company.seed, logOf(company, 'both'), 22 * DAY + 10 * HOUR)
    await page.addInitScript(sparePainting)
    await page.goto(`${site.address}#/run/${codeOf(run)}`)
    const offered = await page
      .waitForFunction(
        () => typeof (globalThis as { leadTime?: Measurable }).leadTime?.frameCost === 'function',
        null,
        { timeout: 30_000, polling: 250 },
      )
      .then(
        () => true,
        () => false,
      )
    if (!offered) return 'Frame cost               not measured: the page offers no leadTime.frameCost'
    const crowded = await page.evaluate(() => {
      const { leadTime } = globalThis as { leadTime?: Measurable }
      leadTime?.crowd?.(300)
      return leadTime?.crowd !== undefined
    })
    await page.keyboard.press('2')
    await page.waitForFunction(
      (pictures) => ((globalThis as { leadTime?: Measurable }).leadTime?.frameCost?.().pictures ?? 0) > pictures,
      PICTURES,
      { timeout: PATIENCE, polling: 250 },
    )
    const cost = await page.evaluate(() => (globalThis as { leadTime?: Measurable }).leadTime!.frameCost!())
    const things = crowded ? '300 moving things' : 'the moving things of an ordinary morning'
    return `Frame cost               p50 ${cost.p50.toFixed(2)} ms, p95 ${cost.p95.toFixed(2)} ms of JavaScript a picture, with ${things}`
  } finally {
    await site.close()
  }
}

/** Leaves out what a graphics card would do: where there is none, painting in software would drown what JavaScript costs. */
function sparePainting(): void {
  const { prototype } = WebGLRenderingContext
  for (const call of [
    'drawElements',
    'drawArrays',
    'bufferData',
    'bufferSubData',
    'texImage2D',
    'generateMipmap',
  ] as const) {
    Object.defineProperty(prototype, call, { value: () => undefined })
  }
}
