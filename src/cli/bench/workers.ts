/** Workers of the bench: threads that read TypeScript, each with an engine of its own, which nothing else has worn in. */

import { Worker } from 'node:worker_threads'

/** A worker for a file of this folder. It reads TypeScript only when it is told how, before it is told what. */
export function startWorker(file: string): Worker {
  const script = JSON.stringify(new URL(`./${file}`, import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${script}) })`, {
    eval: true,
  })
}

/** What the worker answers. */
export function ask<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(question)
  })
}
