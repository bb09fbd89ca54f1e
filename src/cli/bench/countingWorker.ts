/** Counts what happens in a run of each standard model: apart, for who hears of every step makes the engine's code another. */

import { parentPort } from 'node:worker_threads'
import { type Checked, count, type StandardModel, standardModels } from './standardModels'

/** A run that is long enough to check, and the events of one round. */
export interface Counted {
  readonly checked: Checked
  readonly roundEvents: number
}

const countOf = (standard: StandardModel): Counted => ({
  checked: count(standard, standard.length, 1),
  roundEvents: count(standard, standard.round.length, 1).events,
})

parentPort?.on('message', () => parentPort!.postMessage(standardModels.map(countOf)))
