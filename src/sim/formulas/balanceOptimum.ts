/**
 * The fewest stations that a set of tasks can do within a cycle time, exactly: branch and bound over the loads of one
 * station after another (Jackson 1956, Management Science 2). A load that leaves room for a further task is never better
 * than one that takes it, and a set of tasks that was reached with as few stations before need not be looked at again.
 */

import { balanceByPositionalWeight } from './balanceHeuristics'
import { fewestStationsForWork, type LineTask, refuseLongTasks, type Stations } from './lineBalance'
import { inPrecedenceOrder } from './precedence'

/** Sets of tasks are the bits of a 32-bit number. */
const MOST_TASKS = 31

/** @throws when the precedences are no network, a task is longer than the cycle, or there are more than 31 tasks. */
export function balanceOptimally(tasks: readonly LineTask[], cycleTime: number): Stations {
  if (tasks.length > MOST_TASKS) throw new Error(`${tasks.length} tasks are too many to balance exactly`)
  refuseLongTasks(tasks, cycleTime)
  const order = inPrecedenceOrder(tasks)
  const place = new Map(order.map(({ id }, index) => [id, index]))
  const needs = order.map(({ predecessors }) => predecessors.reduce((set, each) => set | (1 << place.get(each)!), 0))
  const all = order.length === MOST_TASKS ? 0x7fffffff : (1 << order.length) - 1
  const leastWork = fewestStationsForWork(tasks, cycleTime)
  let best = balanceByPositionalWeight(tasks, cycleTime)

  /** Fewest stations with which a set of tasks was done so far. */
  const reached = new Map<number, number>()
  const loads: number[] = []

  const search = (done: number): void => {
    if (done === all) {
      best = loads.map((load) => order.filter((_, index) => (load >> index) & 1).map(({ id }) => id))
      return
    }
    const open = order.filter((_, index) => !((done >> index) & 1))
    if (loads.length + fewestStationsForWork(open, cycleTime) >= best.length) return
    if ((reached.get(done) ?? Number.POSITIVE_INFINITY) <= loads.length) return
    reached.set(done, loads.length)
    for (const load of fullLoads(done)) {
      loads.push(load)
      search(done | load)
      loads.pop()
      if (best.length === leastWork) return
    }
  }

  /** Every load of the next station that no further task fits into. Tasks join in their order, so that none comes twice. */
  const fullLoads = (done: number): number[] => {
    const found: number[] = []
    const grow = (load: number, left: number, from: number): void => {
      const fits = order.flatMap(({ time }, index) => {
        const taken = done | load
        const free = !((taken >> index) & 1) && (needs[index]! & ~taken) === 0
        return free && time <= left ? [index] : []
      })
      if (fits.length === 0) found.push(load)
      for (const index of fits) if (index >= from) grow(load | (1 << index), left - order[index]!.time, index + 1)
    }
    grow(0, cycleTime, 0)
    return found
  }

  search(0)
  return best
}
