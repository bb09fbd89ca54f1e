import { describe, expect, it } from 'vitest'
import { bestAllocation } from '../../../src/sim/formulas/bowl'
import { kanbanCards } from '../../../src/sim/formulas/kanbanCards'
import { bestCase, type Line, practicalWorstCase, worstCase } from '../../../src/sim/formulas/linePerformance'
import { longRunOf } from '../../../src/sim/formulas/markovChain'
import { withFailures } from '../../../src/sim/formulas/processTime'
import { slottedLine } from '../../../src/sim/formulas/slottedLine'
import {
  continuousFlowEfficiency,
  endlessBufferEfficiency,
  rigidLineEfficiency,
} from '../../../src/sim/formulas/transferLine'
import { kingmanBound, queueTime } from '../../../src/sim/formulas/waitingTime'
import { confirm } from '../oracle/claim'
import { bufferClaims } from './buffers.claims'
import { lineClaims } from './lines.claims'
import { stationClaims } from './stations.claims'

confirm(stationClaims)
confirm(lineClaims)
confirm(bufferClaims)

describe('one station', () => {
  it('with the same availability varies more by rare long repairs than by frequent short ones', () => {
    const natural = { mean: 15, scv: 0.05 }
    const hare = withFailures(natural, { timeToFailure: 744, repair: { mean: 248, scv: 1 } })
    const tortoise = withFailures(natural, { timeToFailure: 114, repair: { mean: 38, scv: 1 } })
    expect(hare.mean).toBeCloseTo(tortoise.mean, 9)
    expect(hare.scv).toBeGreaterThan(tortoise.scv)
  })

  it('has an endless queue when it is fully used', () => {
    const process = { mean: 1, scv: 1 }
    expect(queueTime({ arrivalScv: 1, process, utilization: 1, machines: 2 })).toBe(Number.POSITIVE_INFINITY)
    expect(kingmanBound(1, 1, process)).toBe(Number.POSITIVE_INFINITY)
  })

  it('needs as many cards as use in a replenishment time, with safety, fills containers', () => {
    const loop = { demandRate: 100, replenishmentTime: 0.5, safetyShare: 0.1, containerSize: 10 }
    expect(kanbanCards(loop)).toBe(6)
    expect(kanbanCards({ ...loop, safetyShare: 0.2 })).toBe(6)
    expect(kanbanCards({ ...loop, safetyShare: 0.21 })).toBe(7)
  })
})

it('the practical worst case lies between the best and the worst, and is the worst with one job', () => {
  const line: Line = { bottleneckRate: 0.4, rawProcessTime: 20 }
  for (const wip of [2, 5, 8, 20, 100]) {
    expect(practicalWorstCase(line, wip).throughput).toBeLessThan(bestCase(line, wip).throughput)
    expect(practicalWorstCase(line, wip).throughput).toBeGreaterThan(worstCase(line, wip).throughput)
  }
  expect(practicalWorstCase(line, 1).throughput).toBeCloseTo(1 / 20, 12)
})

describe('two unreliable machines', () => {
  const first = { failureRate: 0.02, repairRate: 0.1 }
  const second = { failureRate: 0.01, repairRate: 0.08 }

  it('with continuous flow make what a rigid line does without a buffer, and what the worse does with an endless one', () => {
    expect(continuousFlowEfficiency(first, second, 0)).toBeCloseTo(rigidLineEfficiency([first, second]), 12)
    const wide = continuousFlowEfficiency(first, second, 10_000)
    expect(wide).toBeCloseTo(endlessBufferEfficiency([first, second]), 9)
    expect(continuousFlowEfficiency(first, first, 30)).toBeCloseTo(
      continuousFlowEfficiency(first, { ...first, failureRate: 0.02 + 1e-9 }, 30),
      7,
    )
  })

  it('make as much when they change places (Muth 1979)', () => {
    expect(continuousFlowEfficiency(first, second, 7)).toBeCloseTo(continuousFlowEfficiency(second, first, 7), 12)
    const [there, back] = [slottedLine(first, second, 7), slottedLine(second, first, 7)]
    expect(there.productionRate).toBeCloseTo(back.productionRate, 12)
    expect(there.meanLevel + back.meanLevel).toBeCloseTo(7, 9)
  })
})

it('the best division is looked for only where it is symmetric', () => {
  expect(() => bestAllocation(3, [0, 1])).toThrow('are not symmetric')
})

it('the middle of the best line has less to do, and the line makes more than a balanced one', () => {
  const { serviceMeans, throughput } = bestAllocation(4, [0, 0, 0])
  expect(serviceMeans[1]).toBeLessThan(serviceMeans[0]!)
  expect(serviceMeans[1]).toBeCloseTo(serviceMeans[2]!, 12)
  expect(serviceMeans.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(4, 12)
  expect(throughput).toBeGreaterThan(0.514775489318)
})

it('the long run of a chain of births and deaths is geometric', () => {
  const { probabilities } = longRunOf<number>(
    0,
    (level) => [
      { to: Math.min(level + 1, 5), rate: 1 },
      { to: Math.max(level - 1, 0), rate: 2 },
    ],
    String,
  )
  const weights = [32, 16, 8, 4, 2, 1]
  for (const [level, weight] of weights.entries()) expect(probabilities[level]).toBeCloseTo(weight / 63, 14)
})
