/** One long run, cut into batches: what is counted of it (Law 2015, Simulation Modeling and Analysis, ch. 9.5.3). */
import { advance, type Listener, MINUTE, open, type Scenario } from '../../../src/sim/index'

/** Something that grows with time: events so far, or the area under a level. */
export type Totals = Readonly<Record<string, number>>

/** What watches a run: a listener, and its totals at any moment. */
export interface Watch {
  readonly listener: Listener
  readonly totals: (now: number) => Totals
}

/** The area under a level that changes at moments [units · min]. */
export function level(start = 0): { change: (at: number, by: number) => void; area: (now: number) => number } {
  let height = start
  let since = 0
  let area = 0
  return {
    change: (at, by) => {
      area += height * (at - since)
      since = at
      height += by
    },
    area: (now) => (area + height * (now - since)) / MINUTE,
  }
}

export interface Run {
  readonly scenario: Scenario
  readonly watch: Watch
  /** Units of the theory's time, a minute each, of which a fortieth goes by before anything is counted. */
  readonly length: number
  readonly seed?: number
}

const BATCHES = 30

/** The gains of every total in each of 30 batches of one long run; `time` is the length of a batch. */
export function batchesOf({ scenario, watch, length, seed = 1 }: Run): Totals[] {
  const world = open(scenario, seed, [watch.listener])
  const warmUp = Math.round((length / 40) * MINUTE)
  const span = Math.round(((length - length / 40) / BATCHES) * MINUTE)
  const gains: Totals[] = []
  advance(world, warmUp)
  let before = watch.totals(world.now)
  for (let batch = 1; batch <= BATCHES; batch++) {
    advance(world, warmUp + batch * span)
    const after = watch.totals(world.now)
    gains.push({
      ...Object.fromEntries(Object.entries(after).map(([name, total]) => [name, total - before[name]!])),
      time: span / MINUTE,
    })
    before = after
  }
  return gains
}
