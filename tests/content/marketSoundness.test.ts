/** What does not go together about the orders of customers is named with its place. */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { companyJson, product, type SegmentJson, station, steady, step } from '../support/play'

const faults = (segment: Partial<SegmentJson>): readonly string[] => {
  const reading = readScenario(
    companyJson({
      items: ['a', 'b'].map((id) => product(id, [step('s1', '1 min')])),
      stations: [station('s1')],
      segments: [steady('town', { mix: { a: 60, b: 40 }, ...segment })],
    }),
  )
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}

const trace = (lines: Record<string, number>): SegmentJson['demand'] => ({ process: 'trace', trace: [['1 h', lines]] })

describe('the lines of orders', () => {
  it('are sound for as many products as the mix has', () => {
    expect(faults({ lines: [0, 100] })).toEqual([])
    expect(faults({ demand: trace({ a: 1, b: 2 }) })).toEqual([])
  })

  it.each<[string, Partial<SegmentJson>, string]>([
    ['more lines than products', { lines: [50, 40, 10] }, 'segments.0.lines: expected at most 2 lines'],
    [
      'lines of a product that nobody buys',
      { mix: { a: 100, b: 0 }, lines: [0, 1] },
      'segments.0.lines: expected at most 1',
    ],
    ['no lines at all', { lines: [0, 0] }, 'segments.0.lines: expected at least one share above 0'],
    ['drawn lines in a trace', { lines: [0, 1], demand: trace({ a: 1 }) }, 'segments.0.lines: expected none where'],
    [
      'a line of what is not sold',
      { demand: trace({ c: 1 }) },
      'segments.0.demand.trace.0.1.c: expected a product of the mix',
    ],
  ])('are refused for %s', (_, segment, fault) =>
    expect(faults(segment)).toContainEqual(expect.stringContaining(fault)),
  )
})
