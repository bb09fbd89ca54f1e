/** Counts what happens in a run of each standard model: apart, for who hears of every step makes the engine's code another. */

import { parentPort } from 'node:worker_threads'
import { type Checked, count, type StandardModel, standardModels } from './standardModels'

/** Runs that are long enough to check, and the events of one round. */
export interface Counted {
  readonly checked: Checked
  readonly roundEvents: number
}

/** Seeds of the runs that are checked: one alone may lie far from what is expected. */
const CHECKS = [1, 2, 3, 4, 5, 6]

/** What the runs came to, as if they were one. */
function together(runs: readonly Checked[]): Checked {
  const total = (of: (run: Checked) => number): number => runs.reduce((sum, run) => sum + of(run), 0)
  const lots = total((run) => run.lots)
  return {
    events: total(({ events }) => events),
    lots,
    stay: total((run) => run.stay * run.lots) / lots,
    late: total(({ late }) => late),
    length: total(({ length }) => length),
  }
}

const countOf = (standard: StandardModel): Counted => ({
  checked: together(CHECKS.map((seed) => count(standard, standard.length, seed))),
  roundEvents: count(standard, standard.round.length, 1).events,
})

parentPort?.on('message', () => parentPort!.postMessage(standardModels.map(countOf)))
