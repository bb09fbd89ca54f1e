/** What is counted of a run: lots in the system, at each station and in its queue, goods on the shelf and orders that wait. */
import type { Listener } from '../../src/sim/index'
import { MINUTE } from '../../src/sim/index'
import { level, type Watch } from './oracle/batches'

/** No lot is in play for so long that so many others have come since: its number modulo this names it. */
const IN_PLAY = 65_536

/**
 * Lots: how many are in the system, at each station (`at0` …), of which waiting there (`queue0` …); how many it has
 * finished (`finished0` …); how long they take from release to completion, on machines, in queues; how many have to wait.
 */
export function lots(stations: number): Watch {
  const system = level()
  const queue = Array.from({ length: stations }, () => level())
  const at = Array.from({ length: stations }, () => level())
  const where = new Int32Array(IN_PLAY).fill(-1)
  const queuedAt = new Float64Array(IN_PLAY)
  const finished = at.map(() => 0)
  const counted = { done: 0, flow: 0, touched: 0, waited: 0, started: 0, delay: 0 }
  const listener: Listener = {
    jobReleased: (now) => system.change(now, 1),
    jobQueued: (now, job, station) => {
      const place = job % IN_PLAY
      const before = where[place]!
      if (before >= 0) at[before]!.change(now, -1)
      where[place] = station
      queuedAt[place] = now
      at[station]!.change(now, 1)
      queue[station]!.change(now, 1)
    },
    jobStarted: (now, job, station) => {
      queue[station]!.change(now, -1)
      counted.started++
      const delay = now - queuedAt[job % IN_PLAY]!
      if (delay > 0) counted.waited++
      counted.delay += delay / MINUTE
    },
    jobFinished: (_now, _job, station) => {
      finished[station]!++
    },
    jobCompleted: (now, job, _product, _good, flowTime, touchTime) => {
      system.change(now, -1)
      at[where[job % IN_PLAY]!]!.change(now, -1)
      where[job % IN_PLAY] = -1
      counted.done++
      counted.flow += flowTime / MINUTE
      counted.touched += touchTime / MINUTE
    },
  }
  return {
    listener,
    totals: (now) => ({
      ...counted,
      system: system.area(now),
      queued: queue.reduce((sum, one) => sum + one.area(now), 0),
      ...Object.fromEntries(at.map((one, index) => [`at${index}`, one.area(now)])),
      ...Object.fromEntries(finished.map((count, index) => [`finished${index}`, count])),
      ...Object.fromEntries(queue.map((one, index) => [`queue${index}`, one.area(now)])),
    }),
  }
}

/** Time in which the system is empty, lots that take longer than `limit`, and lots that come and find no room. */
export function visits(limit: number): Watch {
  const empty = level(1)
  const counted = { longer: 0, came: 0, turnedAway: 0 }
  let present = 0
  return {
    listener: {
      jobPlanned: () => {
        counted.came++
      },
      workTurnedAway: () => {
        counted.turnedAway++
      },
      jobReleased: (now) => {
        if (present++ === 0) empty.change(now, -1)
      },
      jobCompleted: (now, _job, _product, _good, flowTime) => {
        if (--present === 0) empty.change(now, 1)
        if (flowTime > limit * MINUTE) counted.longer++
      },
    },
    totals: (now) => ({ ...counted, empty: empty.area(now) }),
  }
}

/** Lots that a station has finished (`passed`), their times from release until then, and those in its output store (`stored`). */
export function passage(station: number): Watch {
  const releasedAt = new Float64Array(IN_PLAY)
  const stored = level()
  let passed = 0
  let until = 0
  return {
    listener: {
      jobReleased: (now, job) => {
        releasedAt[job % IN_PLAY] = now
      },
      jobFinished: (now, job, at) => {
        if (at !== station) return
        passed++
        until += (now - releasedAt[job % IN_PLAY]!) / MINUTE
        stored.change(now, 1)
      },
      jobSent: (now, _job, from) => {
        if (from === station) stored.change(now, -1)
      },
    },
    totals: (now) => ({ passed, until, stored: stored.area(now) }),
  }
}

/** Of each product, how many lots are done (`done0` …) and how long they were in the system and not worked on (`delay0` …). */
export function classes(products: number): Watch {
  const done = Array.from({ length: products }, () => 0)
  const delay = Array.from({ length: products }, () => 0)
  return {
    listener: {
      jobCompleted: (_now, _job, product, _good, flowTime, touchTime) => {
        done[product]!++
        delay[product]! += (flowTime - touchTime) / MINUTE
      },
    },
    totals: () =>
      Object.fromEntries(
        done.flatMap((count, index) => [
          [`done${index}`, count],
          [`delay${index}`, delay[index]!],
        ]),
      ),
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

/** How many machines are down (`down`), and time in which any is (`repairing`). */
export function breakdowns(): Watch {
  const down = level()
  const repairing = level()
  let count = 0
  const change = (now: number, by: number): void => {
    const before = count
    count += by
    down.change(now, by)
    repairing.change(now, Math.min(1, count) - Math.min(1, before))
  }
  return {
    listener: { machineFailed: (now) => change(now, 1), machineRepaired: (now) => change(now, -1) },
    totals: (now) => ({ down: down.area(now), repairing: repairing.area(now) }),
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
