/** Workers of the bench: each with an engine of its own, which nothing else has worn in. */

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A worker for a file of this folder, once bundled. */
export const startWorker = (name: string): Worker => new Worker(new URL(`./${name}.js`, import.meta.url))

/** What the worker answers. @throws what went wrong in it. */
export async function ask<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  const answered = once(worker, 'message')
  worker.postMessage(question)
  const [answer] = await answered
  return answer as Answer
}
