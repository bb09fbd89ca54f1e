/** Time of machines is work done: they run for as long as the lots that they worked on took, whatever interrupted them. */

import { expect } from 'vitest'
import { doing } from '../../src/sim/floor'
import { type Model, WEEK } from '../../src/sim/index'
import type { Saying } from './logs'
import { playThrough } from './playing'

export function machineTime(model: Model, said: readonly Saying[]): void {
  let running = 0
  let work = 0
  const begun = new Map<number, number>()
  const since = new Map<number, number>()
  const { world } = playThrough(model, said, WEEK, () => undefined, [
    {
      machineTurned: (at, _station, machine, state) => {
        if (since.has(machine)) running += at - since.get(machine)!
        since.delete(machine)
        if (state === 'running') since.set(machine, at)
      },
      jobStarted: (_at, job, _station, _quantity, process) => {
        work += process
        begun.set(job, process)
      },
      workLost: (_at, job, _station, done, anew) => {
        work += anew ? done : done - begun.get(job)!
      },
      jobInterrupted: (_at, _job, _station, _quantity, left) => {
        work -= left
      },
    },
  ])
  for (const at of since.values()) running += world.now - at
  for (const { phase, working, left, startedAt } of world.machines) {
    if (phase === doing.process) work -= left - (working ? world.now - startedAt : 0)
  }
  expect(running).toBe(work)
}
