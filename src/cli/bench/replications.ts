/** Replications of one year of a company of the size of the standard factory: here, and shared out among workers. */

import { runYears } from './replicationWorker'
import { ask, startWorker } from './workers'

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)

/** Years that wear a worker in: of a thousand they are one in fifty. */
const FIRST_YEARS = 20

/** Who runs years, worn in. */
export interface Runners {
  /** Wall-clock seconds for so many years from a seed on, shared out evenly. */
  readonly time: (firstSeed: number, years: number) => Promise<number>
  readonly dismiss: () => Promise<void>
}

/** So many workers; 0: this thread alone. */
export async function wornIn(workers: number): Promise<Runners> {
  if (workers === 0) {
    runYears(seedsFrom(1, FIRST_YEARS))
    return {
      time: async (firstSeed, years) => wallClock(async () => runYears(seedsFrom(firstSeed, years))),
      dismiss: async () => undefined,
    }
  }
  const pool = Array.from({ length: workers }, () => startWorker('replicationWorker'))
  await Promise.all(pool.map((worker) => ask(worker, seedsFrom(1, FIRST_YEARS))))
  return {
    time: (firstSeed, years) => {
      const each = Math.ceil(years / workers)
      return wallClock(() =>
        Promise.all(pool.map((worker, index) => ask(worker, seedsFrom(firstSeed + index * each, each)))),
      )
    },
    dismiss: async () => {
      await Promise.all(pool.map((worker) => worker.terminate()))
    },
  }
}

async function wallClock(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
