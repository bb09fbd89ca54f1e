/** Pull and push on one line (Spearman, Woodruff & Hopp 1990; Hopp & Spearman 2011, Factory Physics, ch. 10). */
import { describe, expect, it, vi } from 'vitest'
import { compile, DAY, replay } from '../../../src/sim/index'
import { gamma, type PlanningJson } from '../../support/play'
import { line } from '../../theory/shop'
import { atLeast, atMost, lead, measured, ratio, type Sample } from '../paired'

vi.setConfig({ testTimeout: 120_000 })

const playing = { seeds: 12, days: 150, warmUp: 30 }
type Release = PlanningJson['release']

/** Work comes at 95 percent of what the slowest of five stations can do. */
const company = (release: Release) =>
  line({
    services: [16, 18, 20, 18, 16].map((minutes) => gamma(`${minutes} min`, 0.8)),
    work: { interarrival: gamma(`${20 / 0.95} min`, 1) },
    release,
  })
const of = (release: Release) => measured(company(release), playing, 'goodOutput', 'wip', 'cycleTime')

const push = of({ policy: 'push', args: {} })
const conwip = of({ policy: 'conwip', args: { cap: 20 } })
const kanban = of({ policy: 'kanban', args: { cards: 5 } })

/** Spread of the cycle times of lots in a run: coefficient of variation. */
function spread(release: Release): Sample {
  const model = compile(company(release))
  return Array.from({ length: playing.seeds }, (_, seed) => {
    const flows: number[] = []
    replay(model, seed + 1, [], playing.days * DAY, [
      { jobCompleted: (at, _job, _product, _good, flow) => at > playing.warmUp * DAY && flows.push(flow) },
    ])
    const mean = flows.reduce((sum, flow) => sum + flow, 0) / flows.length
    return Math.sqrt(flows.reduce((sum, flow) => sum + (flow - mean) ** 2, 0) / flows.length)
  })
}

const pushed = spread({ policy: 'push', args: {} })

describe.each([
  ['CONWIP', conwip, { policy: 'conwip', args: { cap: 20 } }],
  ['kanban', kanban, { policy: 'kanban', args: { cards: 5 } }],
] as const)('%s with enough cards', (_, pull, release) => {
  it('makes as much as push, within three in a hundred', () =>
    expect(atLeast(ratio(pull.goodOutput, push.goodOutput))).toBeGreaterThan(0.97))
  it('with three quarters of the work in process at most', () =>
    expect(atMost(ratio(pull.wip, push.wip))).toBeLessThan(0.75))
  it('and shorter cycle times', () => expect(atMost(ratio(pull.cycleTime, push.cycleTime))).toBeLessThan(0.8))
  it('that are steadier', () => expect(atMost(lead(spread(release), pushed))).toBeLessThan(0))
})

describe('too few cards', () => {
  it('starve the line under CONWIP: output falls by a tenth and more', () => {
    const few = of({ policy: 'conwip', args: { cap: 5 } })
    expect(atMost(ratio(few.goodOutput, conwip.goodOutput))).toBeLessThan(0.9)
  })
  it('starve the line under kanban: output falls by a tenth and more', () => {
    const few = of({ policy: 'kanban', args: { cards: 1 } })
    expect(atMost(ratio(few.goodOutput, kanban.goodOutput))).toBeLessThan(0.9)
  })
})
