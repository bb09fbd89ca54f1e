/**
 * `npm run bench`: how long a simulated year of First shift takes on one core, beside a fixed piece of work by which
 * machines compare, and what a picture of the game costs in JavaScript.
 */

import { caseOf } from '../content/scenarios'
import { codeOf } from '../lab/runCode'
import { runFileOf } from '../lab/runFile'
import { logOf } from '../lab/strategies'
import { advance, compile, DAY, HOUR, measure, open, YEAR } from '../sim'
import { referenceWork } from './reference'
import { openSite } from './site'

const WARM_UP = 5
const REPEATS = 11
/** Pictures to be drawn before their cost is read, and how long that may take [ms]. */
const PICTURES = 240
const PATIENCE = 180_000

const company = caseOf('first-shift')!
const model = compile({ ...company.scenario, length: YEAR })

/** Answers how many dues were put on the calendar. */
function year(measured: boolean): number {
  const world = open(model, company.seed, measured ? [measure(model).listener] : [])
  advance(world, YEAR)
  if (world.now < YEAR) throw new Error(`The company was bankrupt on day ${world.now / DAY}: that is no year`)
  return world.calendar.sequence
}

/** Median time [ms] after a warm-up. */
function timeOf(work: () => unknown): number {
  for (let i = 0; i < WARM_UP; i++) work()
  const times = Array.from({ length: REPEATS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!
}

const events = year(false)
const reference = timeOf(referenceWork)
const bare = timeOf(() => year(false))
const measured = timeOf(() => year(true))
const say = (text: string) => console.log(text)
say(`Reference loop           ${reference.toFixed(1)} ms (1 000 000 rounds of a heap of 256 and sfc32)`)
say(`A year of First shift    ${bare.toFixed(1)} ms = ${(bare / reference).toFixed(2)} reference loops`)
say(`  with every measure     ${measured.toFixed(1)} ms = ${(measured / reference).toFixed(2)} reference loops`)
say(`Events scheduled         ${events} a year, ${((events / bare) * 1_000).toExponential(2)} a second`)
say(`Median of ${REPEATS} runs after ${WARM_UP}, one core, Node ${process.versions.node}`)
say(await frameCost())

/** What the page offers to those who measure it. */
interface Measurable {
  readonly frameCost?: () => { readonly p50: number; readonly p95: number; readonly pictures: number }
  /** Adds moving things that are no part of the run, so that there are this many. */
  readonly crowd?: (things: number) => void
}

async function frameCost(): Promise<string> {
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
