/** Runs replications of a year of the standard factory for the bench, and answers when they are done. */

import { parentPort } from 'node:worker_threads'
import { advance, measure, open, YEAR } from '../../sim'
import { standardModels } from './standardModels'

export function runYears(seeds: readonly number[]): number {
  const { model } = standardModels[2]!
  let flow = 0
  for (const seed of seeds) {
    const measures = measure(model)
    const world = open(model, seed, [measures.listener])
    advance(world, YEAR)
    flow += measures.readUntil('cycleTime', 0, world.now) ?? 0
  }
  return flow / seeds.length
}

parentPort?.on('message', (seeds: readonly number[]) => parentPort!.postMessage(runYears(seeds)))
