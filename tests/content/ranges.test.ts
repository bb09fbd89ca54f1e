/**
 * Absurd but legal: each number of the form at each end of its range, in a company where everything is at work. The door
 * refuses it in a sentence, or the run ends, or it is given up, within bounds of time and memory.
 */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { advance, compile, DAY, decide, measure, Overload, open } from '../../src/sim'
import { startProject } from '../../src/sim/processes/project'
import { type AtAnEnd, atTheirEnds, numbersOfTheForm } from './ends'
import { everything } from './everything'
import type { Json } from './mutations'
import { policiesAtTheirEnds } from './policyEnds'

/** Events after which a run of these tests is given up. */
const MOST_EVENTS = 10_000
/** What a run of so many events may take on a slow and busy machine [ms], and leave behind [bytes]. */
const MOST_TIME = 20_000
const MOST_MEMORY = 500e6

/** How it ended: refused, ran, or given up; what is wrong otherwise. */
function fate(file: Json): string {
  const reading = readScenario(file)
  if (!reading.ok) {
    const odd = reading.faults.find(({ path, message }) => path === '' || !/^("|[a-z])/i.test(message))
    return odd === undefined && reading.faults.length > 0 ? 'refused' : `refused without a sentence: ${odd?.path}`
  }
  try {
    const model = compile(reading.value)
    const measures = measure(model)
    const world = open(model, 1, [measures.listener])
    decide(world, { lever: 'tpm', args: { on: true } })
    startProject(world, 0)
    advance(world, 30 * DAY, MOST_EVENTS)
    const odd = world.balances.find((balance) => !Number.isFinite(balance))
    if (odd !== undefined) return `an account holds ${odd}`
    return world.points.every(({ onHand }) => onHand >= 0) ? 'ran' : 'less than nothing is in stock'
  } catch (fault) {
    return fault instanceof Overload ? 'given up' : String(fault instanceof Error ? fault.stack : fault)
  }
}

const cases = atTheirEnds(everything)

describe('a company where everything is at work', () => {
  it('runs', () => expect(fate(everything)).toBe('ran'))

  it('has every number that the form has', () => {
    const named = (path: string) =>
      path
        .split('.')
        .filter((part) => !/^\d+$/.test(part))
        .join('.')
    const tried = new Set(cases.map(({ path }) => named(path)))
    const records =
      /^(.*\.(lotSize|transferLot|leadTimes|mix|sources|effects|dip|trace)|stations\.setupMatrix(\.[a-z]+)?)\.[a-zA-Z]+/
    const asInForm = new Set(
      [...tried].map((path) => path.replace(/(setupMatrix)\.\w+\.\w+/, '$1.*.*').replace(records, '$1.*')),
    )
    expect([...numbersOfTheForm()].filter((path) => !asInForm.has(path))).toEqual([])
  })

  const sections = [...new Set(cases.map(({ path }) => path.split('.')[0]!))]
  it.each(sections)('refuses, runs or gives up whatever of %s is at an end', { timeout: 300_000 }, (section) => {
    expect(wrongOf(cases.filter(({ path }) => path.split('.')[0] === section))).toEqual([])
  })

  it('refuses, runs or gives up whatever a policy is told at an end', { timeout: 300_000 }, () => {
    const told = policiesAtTheirEnds(everything)
    expect(told.filter(({ file }) => !readScenario(file).ok).map(({ path, value }) => `${path} ${value}`)).toEqual([])
    expect(wrongOf(told)).toEqual([])
  })
})

/** What did not come to an end as it should, or not in time and memory. */
function wrongOf(tried: readonly AtAnEnd[]): string[] {
  const wrong: string[] = []
  const before = process.memoryUsage().heapUsed
  for (const { path, value, file } of tried) {
    const began = performance.now()
    const came = fate(file)
    const took = performance.now() - began
    if (!['refused', 'ran', 'given up'].includes(came)) wrong.push(`${path} = ${value}: ${came}`)
    if (took > MOST_TIME) wrong.push(`${path} = ${value}: took ${Math.round(took)} ms`)
    if (process.memoryUsage().heapUsed - before > MOST_MEMORY) wrong.push(`${path} = ${value}: holds too much`)
  }
  return wrong
}
