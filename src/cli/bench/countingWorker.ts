/** Counts what happens in a run of each standard model: apart, for who hears of every step makes the engine's code another. */

import { parentPort } from 'node:worker_threads'
import { count, standardModels } from './standardModels'

parentPort?.on('message', () => parentPort!.postMessage(standardModels.map((standard) => count(standard, 1))))
