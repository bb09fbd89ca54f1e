/** What utilization and variability do to a line (Hopp & Spearman 2011, Factory Physics, ch. 8 and 9). */
import { describe, expect, it, vi } from 'vitest'
import { type DistributionJson, exponential, gamma } from '../../support/play'
import { line } from '../../theory/shop'
import { atLeast, atMost, lead, measured, ratio, type Sample } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const playing = { seeds: 12, days: 50, warmUp: 10 }

/** Time that a lot waits at one machine that is busy for this share of the time [days]. */
function waiting(load: number, service = exponential('10 min'), interarrival?: DistributionJson): Sample {
  const work = { interarrival: interarrival ?? exponential(`${10 / load} min`) }
  const { cycleTime } = measured(line({ services: [service], work }), playing, 'cycleTime')
  return cycleTime.map((days) => days - 10 / 1440)
}

describe('utilization', () => {
  it('towards 1 makes queues explode: the wait doubles from 80 to 90 percent, and more than doubles again to 95', () => {
    const [half, eighty, ninety, ninetyFive] = [0.5, 0.8, 0.9, 0.95].map((load) => waiting(load))
    // ρ/(1 − ρ) is 1, 4, 9, 19.
    expect(atLeast(ratio(eighty!, half!))).toBeGreaterThan(3)
    expect(atLeast(ratio(ninety!, eighty!))).toBeGreaterThan(1.8)
    expect(atLeast(ratio(ninetyFive!, ninety!))).toBeGreaterThan(1.5)
  })
})

describe('variability', () => {
  it('halved buys more than a tenth of capacity added, at 90 percent', () => {
    const now = waiting(0.9)
    const moreCapacity = waiting(0.9 / 1.1, exponential(`${10 / 1.1} min`), exponential(`${10 / 0.9} min`))
    const lessVariability = waiting(0.9, gamma('10 min', 0.5), gamma(`${10 / 0.9} min`, 0.5))
    // (c² of arrivals + c² of services)/2 falls from 1 to 1/4; ρ/(1 − ρ) from 9 to 4.5.
    expect(atLeast(lead(now, moreCapacity))).toBeGreaterThan(0)
    expect(atLeast(lead(moreCapacity, lessVariability))).toBeGreaterThan(0)
  })

  it('early in a line costs more than late: what leaves a station unevenly makes all that follow wait', () => {
    const withVariable = (place: number) =>
      measured(
        line({
          services: [0, 1, 2].map((at) => gamma('10 min', at === place ? 1.5 : 0.3)),
          work: { interarrival: gamma(`${10 / 0.85} min`, 0.3) },
        }),
        playing,
        'cycleTime',
      ).cycleTime
    expect(atLeast(lead(withVariable(0), withVariable(2)))).toBeGreaterThan(0)
  })

  it('is buffered by inventory, capacity or time: without room before the next station it takes output', () => {
    const output = (room: number, cv: number) =>
      measured(
        line({
          services: [0, 1, 2].map(() => gamma('10 min', cv)),
          at: () => ({ buffer: room }),
          work: { endless: true },
        }),
        playing,
        'goodOutput',
      ).goodOutput
    expect(atLeast(lead(output(1, 0.3), output(1, 1)))).toBeGreaterThan(0)
    expect(atLeast(lead(output(5, 1), output(1, 1)))).toBeGreaterThan(0)
  })

  it('pools: one queue before three machines waits less than three queues of one', () => {
    const pooled = measured(
      line({
        services: [exponential('30 min')],
        at: () => ({ machines: 3 }),
        work: { interarrival: exponential('12 min') },
      }),
      playing,
      'cycleTime',
    ).cycleTime
    const apart = measured(
      line({ services: [exponential('30 min')], work: { interarrival: exponential('36 min') } }),
      playing,
      'cycleTime',
    ).cycleTime
    expect(atMost(ratio(pooled, apart))).toBeLessThan(0.7)
  })
})
