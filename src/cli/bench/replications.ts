/** Replications of one year of a company of the size of the standard factory: here, and shared out among workers. */

import { Worker } from 'node:worker_threads'
import { runYears } from './replicationWorker'

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)

/** Wall-clock seconds for so many years by so many workers, their start not counted; 0 workers: on this thread. */
export async function timeYears(years: number, workers: number): Promise<number> {
  if (workers === 0) {
    const began = performance.now()
    runYears(seedsFrom(1, years))
    return (performance.now() - began) / 1000
  }
  const pool = Array.from({ length: workers }, startWorker)
  await Promise.all(pool.map((worker) => answerOf(worker, [1, 2])))
  const began = performance.now()
  const each = Math.ceil(years / workers)
  await Promise.all(pool.map((worker, index) => answerOf(worker, seedsFrom(1 + index * each, each))))
  const seconds = (performance.now() - began) / 1000
  await Promise.all(pool.map((worker) => worker.terminate()))
  return seconds
}

/** A worker reads TypeScript only when it is told how, before it is told what. */
const startWorker = (): Worker =>
  new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`, {
    eval: true,
  })
const script = new URL('./replicationWorker.ts', import.meta.url).href

function answerOf(worker: Worker, seeds: readonly number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.postMessage(seeds)
  })
}
