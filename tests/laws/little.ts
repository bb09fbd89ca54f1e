/** Little’s law on one run, exactly (Little 1961; on sample paths: Stidham 1974). */

import { expect } from 'vitest'
import { doing, whereabouts } from '../../src/sim/floor'
import { advance, decide, type Model, open, WEEK } from '../../src/sim/index'
import { nextTime } from '../../src/sim/kernel/calendar'
import { type Saying, saidIn } from './logs'

/**
 * The area under a number, gathered from the world's own count after every instant, is the sum of the times that each
 * spent there, gathered from the facts of each; time before the window's end counts for what is still there.
 */
export function little(model: Model, said: readonly Saying[]): void {
  let plant = 0
  let queues = 0
  let sojourns = 0
  let waits = 0
  let goods = 0
  let shelf = 0
  const releasedAt = new Map<number, number>()
  const waitingSince = new Map<number, number>()
  const onShelf: number[][] = model.points.map((_, point) =>
    Array<number>(model.scenario.stockPoints[point]!.initial).fill(0),
  )
  let finished = -1
  const world = open(model, 11, [
    {
      jobReleased: (at, job) => releasedAt.set(job, at),
      jobQueued: (at, job) => waitingSince.set(job, at),
      jobStarted: (at, job) => {
        waits += at - waitingSince.get(job)!
        waitingSince.delete(job)
      },
      jobInterrupted: (at, job) => waitingSince.set(job, at),
      jobFinished: (_at, job) => {
        finished = job
      },
      workLost: (_at, job) => {
        finished = job
      },
      unitsScrapped: (at, _station, _product, quantity) => {
        sojourns +=
          quantity *
          (at - world.jobs.find(({ serial, place }) => serial === finished && place !== whereabouts.free)!.releasedAt)
      },
      jobCompleted: (_at, _job, _product, good, flowTime) => {
        sojourns += good * flowTime
      },
      stockMoved: (at, point, _onHand, change) => {
        for (let unit = 0; unit < change; unit++) onShelf[point]!.push(at)
        for (const since of onShelf[point]!.splice(0, Math.max(0, -change))) goods += at - since
      },
    },
  ])
  const rest = [...said]
  const end = WEEK
  const until = (at: number): void => {
    while (world.now < at && !world.over) {
      const next = Math.min(at, Math.floor(nextTime(world.calendar)) + 1)
      const span = next - 1 > world.now ? next - 1 - world.now : 0
      gather(span)
      // One instant; what happens at it happens at next - 1.
      const before = world.now + span
      advance(world, next)
      gather(world.now - before)
    }
  }
  const gather = (span: number): void => {
    if (span === 0) return
    plant += span * world.plants[0]!.wipUnits
    queues += span * world.stations.reduce((sum, { queue }) => sum + queue.count, 0)
    for (const { phase, mates } of world.machines) if (phase === doing.setup) queues += span * (1 + mates.length)
    shelf += span * world.points.reduce((sum, { onHand }) => sum + onHand, 0)
  }
  for (const next of rest) {
    if (next.at >= end) break
    until(next.at)
    decide(world, saidIn(model, next))
  }
  until(end)
  if (world.over) return
  for (const job of world.jobs) {
    if (job.place === whereabouts.free || job.place === whereabouts.planned) continue
    sojourns += job.quantity * (end - job.releasedAt)
    if (waitingSince.has(job.serial)) waits += end - waitingSince.get(job.serial)!
  }
  for (const units of onShelf) for (const since of units) goods += end - since
  expect(shelf + plant).toBeGreaterThan(0)
  expect({ plant, queues, shelf }).toEqual({ plant: sojourns, queues: waits, shelf: goods })
}
