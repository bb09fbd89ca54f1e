/** What is counted of a run: lots in the system, at each station and in its queue, goods on the shelf and orders that wait. */
import type { Listener } from '../../src/sim/index'
import { MINUTE } from '../../src/sim/index'
import { level, type Watch } from './oracle/batches'

/** Lots: how many are in the system, at each station, waiting, being worked on; how long they take. */
export function lots(stations: number): Watch {
  const system = level()
  const queued = level()
  const at = Array.from({ length: stations }, () => level())
  const where = new Map<number, number>()
  const queuedAt = new Map<number, number>()
  const begun = new Map<number, number>()
  let done = 0
  let flow = 0
  let touched = 0
  let inLine = 0
  let waited = 0
  let started = 0
  const listener: Listener = {
    jobReleased: (now) => system.change(now, 1),
    jobQueued: (now, job, station) => {
      const before = where.get(job)
      if (before !== undefined) at[before]!.change(now, -1)
      where.set(job, station)
      at[station]!.change(now, 1)
      queued.change(now, 1)
      queuedAt.set(job, now)
    },
    jobStarted: (now, job) => {
      queued.change(now, -1)
      started++
      if (now > queuedAt.get(job)!) waited++
      if (!begun.has(job)) begun.set(job, now)
    },
    jobCompleted: (now, job, _product, _good, flowTime, touchTime) => {
      system.change(now, -1)
      at[where.get(job)!]!.change(now, -1)
      where.delete(job)
      queuedAt.delete(job)
      done++
      flow += flowTime / MINUTE
      touched += touchTime / MINUTE
      inLine += (now - begun.get(job)!) / MINUTE
      begun.delete(job)
    },
  }
  return {
    listener,
    totals: (now) => ({
      system: system.area(now),
      queued: queued.area(now),
      ...Object.fromEntries(at.map((one, index) => [`at${index}`, one.area(now)])),
      done,
      flow,
      touched,
      inLine,
      waited,
      started,
    }),
  }
}

/** Time that each machine spent in each state, as `running0`, `down1` … */
export function states(machines: number): Watch {
  const names = ['running', 'blocked', 'starved', 'down'] as const
  const time = names.map(() => Array.from({ length: machines }, () => level()))
  const now = new Map<number, string>()
  const move = (at: number, machine: number, state: string | undefined, by: number): void => {
    const index = names.indexOf(state as (typeof names)[number])
    if (index >= 0) time[index]![machine]!.change(at, by)
  }
  return {
    listener: {
      machineTurned: (at, _station, machine, state) => {
        move(at, machine, now.get(machine), -1)
        now.set(machine, state)
        move(at, machine, state, 1)
      },
    },
    totals: (at) =>
      Object.fromEntries(
        names.flatMap((name, index) => time[index]!.map((one, machine) => [`${name}${machine}`, one.area(at)])),
      ),
  }
}

/** The shelf of the one product: units on it, units that customers wait for, orders filled at once, lots planned. */
export function shelf(): Watch {
  const onHand = level()
  const backorders = level()
  let orders = 0
  let atOnce = 0
  let planned = 0
  return {
    listener: {
      stockMoved: (at, _point, _onHand, change) => onHand.change(at, change),
      orderPlaced: (at) => {
        orders++
        backorders.change(at, 1)
      },
      orderFilled: (at, _order, _product, _quantity, fromStock) => {
        backorders.change(at, -1)
        if (fromStock) atOnce++
      },
      jobPlanned: () => {
        planned++
      },
    },
    totals: (now) => ({ onHand: onHand.area(now), backorders: backorders.area(now), orders, atOnce, planned }),
  }
}

/** Several watches at once. */
export function together(...watches: readonly Watch[]): Watch {
  const listener: Record<string, (...told: never[]) => void> = {}
  for (const watch of watches) {
    for (const [name, hear] of Object.entries(watch.listener) as [string, (...told: never[]) => void][]) {
      const before = listener[name]
      listener[name] =
        before === undefined
          ? hear
          : (...told) => {
              before(...told)
              hear(...told)
            }
    }
  }
  return { listener: listener as Listener, totals: (now) => Object.assign({}, ...watches.map((w) => w.totals(now))) }
}
