/** Replications of one year of a company of the size of the standard factory: here, and shared out among workers. */

import { runYears } from './replicationWorker'
import { ask, startWorker } from './workers'

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)

/** Years that wear a worker in: of a thousand they are one in fifty. */
const FIRST_YEARS = 20

/** Wall-clock seconds for so many years by so many workers, their start and first years not counted; 0 workers: on this thread. */
export async function timeYears(years: number, workers: number): Promise<number> {
  if (workers === 0) {
    runYears(seedsFrom(1, FIRST_YEARS))
    const began = performance.now()
    runYears(seedsFrom(1, years))
    return (performance.now() - began) / 1000
  }
  const pool = Array.from({ length: workers }, () => startWorker('replicationWorker'))
  await Promise.all(pool.map((worker) => ask(worker, seedsFrom(1, FIRST_YEARS))))
  const began = performance.now()
  const each = Math.ceil(years / workers)
  await Promise.all(pool.map((worker, index) => ask(worker, seedsFrom(1 + index * each, each))))
  const seconds = (performance.now() - began) / 1000
  await Promise.all(pool.map((worker) => worker.terminate()))
  return seconds
}
