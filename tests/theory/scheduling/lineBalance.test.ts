import { describe, expect, it } from 'vitest'
import { balanceByPositionalWeight } from '../../../src/sim/formulas/balanceHeuristics'
import { balanceOptimally } from '../../../src/sim/formulas/balanceOptimum'
import type { LineTask, Stations } from '../../../src/sim/formulas/lineBalance'
import { groupParams } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { benchmarkLines, lineBalanceClaims, stationsBy, tasksOf } from './lineBalance.claims'

confirm(lineBalanceClaims)

describe.each(benchmarkLines)('%s', (group) => {
  const line = groupParams(group)

  it('is balanced by each heuristic within one station of the optimum', () => {
    const { heuristics, least } = stationsBy(line)
    for (const stations of heuristics) expect([least, least + 1]).toContain(stations)
  })

  it('keeps every task after its predecessors, and every station within the cycle', () => {
    const tasks = tasksOf(line)
    expect(breaches(tasks, line.cycle_time, balanceOptimally(tasks, line.cycle_time))).toEqual([])
  })
})

it('ranked positional weight fills the stations as Helgeson and Birnie do', () => {
  const line = groupParams('SC-LB-jackson-c10')
  expect(balanceByPositionalWeight(tasksOf(line), line.cycle_time)).toEqual([
    ['1', '2', '6'],
    ['4', '5'],
    ['3', '7'],
    ['8'],
    ['9', '10'],
    ['11'],
  ])
})

it('a task longer than the cycle is refused', () => {
  expect(() => balanceOptimally([{ id: 'weld', time: 9, predecessors: [] }], 8)).toThrow(
    'task "weld" takes 9, more than the cycle of 8',
  )
})

function breaches(tasks: readonly LineTask[], cycleTime: number, stations: Stations): string[] {
  const stationOf = new Map(stations.flatMap((ids, station) => ids.map((id) => [id, station] as const)))
  const early = tasks.flatMap(({ id, predecessors }) =>
    predecessors.filter((each) => stationOf.get(each)! > stationOf.get(id)!).map((each) => `${id} before ${each}`),
  )
  const times = new Map(tasks.map(({ id, time }) => [id, time]))
  const full = stations.filter((ids) => ids.reduce((sum, id) => sum + times.get(id)!, 0) > cycleTime)
  const missing = tasks.filter(({ id }) => !stationOf.has(id)).map(({ id }) => `${id} is missing`)
  return [...early, ...full.map((ids) => `${ids.join()} are too long`), ...missing]
}
