/** Workers of the bench: each with an engine of its own, which nothing else has worn in. */

import { Worker } from 'node:worker_threads'

/** A worker for a file of this folder, once bundled. */
export const startWorker = (name: string): Worker => new Worker(new URL(`./${name}.js`, import.meta.url))

/** What the worker answers. */
export function ask<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(question)
  })
}
