/** Times runs of the standard models: a worker for each, for an engine is faster at one company than after several. */

import { parentPort } from 'node:worker_threads'
import { standardModels, timeRound } from './standardModels'

parentPort?.on('message', (model: number) => parentPort!.postMessage(timeRound(standardModels[model]!, 1)))
