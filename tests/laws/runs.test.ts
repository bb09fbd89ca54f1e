/** Laws of every run: whatever the company, whatever the manager says. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { account } from '../../src/sim/accounts'
import {
  advance,
  type Command,
  compile,
  decide,
  HOUR,
  hash,
  isRefusal,
  type Listener,
  levers,
  type Model,
  open,
  refusal,
  replay,
  type Said,
  WEEK,
  type World,
} from '../../src/sim/index'
import { nextTime } from '../../src/sim/kernel/calendar'
import { say } from '../support/play'
import { companies } from './companies'
import { type Saying, saidIn, sayings } from './logs'
import { breaches } from './state'

vi.setConfig({ testTimeout: 120_000 })

const WEEKS = 3
const runs = (numRuns: number) => ({ numRuns, seed: 7 })
const firstShift = compile(cases[0]!.scenario)

/** Plays in steps of so many hours, and says each thing in its time; `look` sees the world after each step and saying. */
function playThrough(
  model: Model,
  said: readonly Saying[],
  stride: number,
  look: (world: World) => void,
  listeners: readonly Listener[] = [],
): { world: World; log: Command[] } {
  const world = open(model, 11, listeners)
  const log: Command[] = []
  look(world)
  const rest = [...said]
  for (let at = stride; at <= WEEKS * WEEK; at += stride) {
    while (rest.length > 0 && rest[0]!.at <= at) {
      const next = rest.shift()!
      advance(world, next.at)
      const answer = decide(world, saidIn(model, next))
      if (!isRefusal(answer)) log.push(answer)
      look(world)
    }
    advance(world, at)
    look(world)
  }
  return { world, log }
}

const drawn = (numRuns: number, law: (model: Model, said: readonly Saying[]) => void): void => {
  fc.assert(
    fc.property(companies, sayings(WEEKS, 12), (scenario, said) => law(compile(scenario), said)),
    runs(numRuns),
  )
}

const managed = (numRuns: number, law: (model: Model, said: readonly Saying[]) => void): void => {
  fc.assert(
    fc.property(sayings(WEEKS, 25), (said) => law(firstShift, said)),
    runs(numRuns),
  )
}

describe('at every moment', () => {
  const holds = (model: Model, said: readonly Saying[]): void => {
    let before = 0
    playThrough(model, said, 6 * HOUR, (world) => {
      expect(world.now).toBeGreaterThanOrEqual(before)
      before = world.now
      expect(breaches(world)).toEqual([])
    })
  }
  it('every lot, unit, person and cent is accounted for: in small companies', () => drawn(150, holds))
  it('and in the first shift', () => managed(25, holds))
})

describe('flows', () => {
  /** What came in, went out and stays, by the facts alone, against the world's own counts at the end. */
  const flows = (model: Model, said: readonly Saying[]): void => {
    const ordered = new Map<number, number>()
    const received = new Map<number, number>()
    const moved = new Map<number, number>()
    const made = { planned: 0, completed: 0, scrapped: 0, released: 0 }
    let grams = 0
    let contracts = 0
    const sold = { placed: 0, cancelled: 0, filled: 0, delivered: 0, income: 0 }
    const add = (sums: Map<number, number>, key: number, units: number) => sums.set(key, (sums.get(key) ?? 0) + units)
    const { openingLots } = model.scenario
    const { world } = playThrough(model, said, WEEK, () => undefined, [
      {
        materialOrdered: (_at, point, _supplier, quantity) => add(ordered, point, quantity),
        materialReceived: (_at, point, _supplier, quantity) => add(received, point, quantity),
        transferOrdered: (_at, point, _from, quantity) => add(ordered, point, quantity),
        transferReceived: (_at, point, _from, quantity) => add(received, point, quantity),
        stockMoved: (_at, point, onHand, change) => {
          add(moved, point, change)
          const { makes } = model.points[point]!
          // What is finished and does not come to the shelf goes back to whoever ordered the work.
          if (makes >= 0 && change > 0) sold.income -= change * model.products[makes]!.price
          expect(model.scenario.stockPoints[point]!.initial + moved.get(point)!).toBe(onHand)
        },
        jobPlanned: (_at, _job, _product, quantity) => {
          made.planned += quantity
        },
        jobReleased: (_at, _job, _product, quantity) => {
          made.released += quantity
        },
        workTurnedAway: (_at, _job, _product, quantity) => {
          made.planned -= quantity
        },
        jobCompleted: (_at, _job, product, good) => {
          made.completed += good
          sold.income += good * model.products[product]!.price
        },
        unitsScrapped: (_at, _station, _product, quantity) => {
          made.scrapped += quantity
        },
        orderPlaced: (_at, _order, _segment, _product, quantity) => {
          sold.placed += quantity
        },
        orderCancelled: (_at, _order, _segment, _product, quantity) => {
          sold.cancelled += quantity
        },
        goodsPutBack: (_at, _order, product, quantity) => {
          sold.income += quantity * model.products[product]!.price
        },
        orderCutShort: (_at, _order, _segment, _product, quantity) => {
          sold.cancelled += quantity
        },
        orderFilled: (_at, _order, _product, quantity) => {
          sold.filled += quantity
        },
        carbonEmitted: (_at, _lane, emitted) => {
          grams += emitted
        },
        contractBegan: () => {
          contracts++
        },
        contractEnded: () => {
          contracts--
        },
        orderDelivered: (_at, _order, segment, product, quantity) => {
          sold.delivered += quantity
          sold.income +=
            quantity * Math.round(model.products[product]!.price * model.segments[segment]!.spec.priceFactor)
        },
      },
    ])
    for (const [point, state] of world.points.entries()) {
      const opening = model.scenario.stockPoints[point]!.openingTransit.reduce((sum, { quantity }) => sum + quantity, 0)
      expect(opening + (ordered.get(point) ?? 0) - (received.get(point) ?? 0)).toBe(state.onOrder)
    }
    const pipeline = world.making.reduce((sum, { pipeline: units }) => sum + units, 0)
    const opening = openingLots.reduce((sum, { quantity }) => sum + quantity, 0)
    // Work orders, and components made for a lot, are in no pipeline: nobody will find them on the shelf.
    const errands = world.jobs
      .filter(({ place, source, feeds }) => place !== 'free' && (source >= 0 || feeds >= 0))
      .reduce((sum, { quantity }) => sum + quantity, 0)
    expect(made.planned + opening).toBe(made.completed + made.scrapped + pipeline + errands)
    expect(made.released).toBe(made.completed + made.scrapped + world.plants[0]!.wipUnits)
    const customers = world.orders.filter(({ open: is, segment }) => is && segment >= 0)
    const leaving = customers.filter(({ filled, aside }) => filled && !aside)
    const backlog = customers.reduce((sum, line) => sum + (leaving.includes(line) ? 0 : line.quantity), 0)
    expect(sold.placed).toBe(sold.cancelled + sold.filled + backlog)
    expect(sold.filled).toBe(sold.delivered + leaving.reduce((sum, { quantity }) => sum + quantity, 0))
    expect(world.balances[account.sales]! + sold.income).toBe(0)
    expect(world.co2).toBe(grams)
    expect(world.offers.filter(({ contract }) => contract !== null).length).toBe(contracts)
  }
  it('units ordered, made, scrapped and sold, grams and contracts add up, and sales are units delivered times price: in small companies', () =>
    drawn(80, flows))
  it('and in the first shift', () => managed(10, flows))
})

describe('Little’s law, exactly', () => {
  /**
   * The area under a number, gathered from the world's own count after every instant, is the sum of the times that each
   * spent there, gathered from the facts of each; time before the window's end counts for what is still there.
   */
  const little = (model: Model, said: readonly Saying[]): void => {
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
            (at - world.jobs.find(({ serial, place }) => serial === finished && place !== 'free')!.releasedAt)
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
      for (const { phase, mates } of world.machines) if (phase === 'setup') queues += span * (1 + mates.length)
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
      if (job.place === 'free' || job.place === 'planned') continue
      sojourns += job.quantity * (end - job.releasedAt)
      if (waitingSince.has(job.serial)) waits += end - waitingSince.get(job.serial)!
    }
    for (const units of onShelf) for (const since of units) goods += end - since
    expect(shelf + plant).toBeGreaterThan(0)
    expect({ plant, queues, shelf }).toEqual({ plant: sojourns, queues: waits, shelf: goods })
  }
  it('for the plant in units, the queues in lots and the shelves in units: in small companies', () => drawn(60, little))
  it('and in the first shift', () => managed(10, little))
})

it('machines run for as long as the lots that they worked on took, whatever interrupted them', () =>
  drawn(60, (model, said) => {
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
      if (phase === 'process') work -= left - (working ? world.now - startedAt : 0)
    }
    expect(running).toBe(work)
  }))

describe('one truth', () => {
  /** A run is played until a moment, which is exclusive: what ended it at that moment must be played, too. */
  const untilAfter = ({ now, over }: World): number => (over ? now + 1 : now)

  it('the same log gives the same world, played live in strides or replayed in one', () =>
    drawn(60, (model, said) => {
      const { world, log } = playThrough(model, said, 5 * HOUR + 1, () => undefined)
      expect(hash(replay(model, 11, log, untilAfter(world)))).toBe(hash(world))
    }))

  it('also in the first shift, with any strides', () => {
    fc.assert(
      fc.property(sayings(WEEKS, 25), fc.integer({ min: 1, max: 90 }), (said, hours) => {
        const { world, log } = playThrough(firstShift, said, hours * HOUR - 1, () => undefined)
        expect(hash(replay(firstShift, 11, log, untilAfter(world)))).toBe(hash(world))
      }),
      runs(20),
    )
  })

  it('also when several things are said in one instant, at which something was due', () => {
    const lane = { lane: 'brannock-tidewater', mode: 'road' }
    const said: Said[] = [
      { lever: 'delivery', args: { ...lane, departuresPerWeek: 5 } },
      { lever: 'delivery', args: { ...lane, departuresPerWeek: 7 } },
      { lever: 'inventoryPolicy', args: { stockPoint: 'motor', policy: 'baseStock', serviceLevel: 99, coverDays: 9 } },
      { lever: 'tpm', args: { on: true, interval: 20 } },
    ]
    for (const at of [0, 8 * HOUR, 24 * HOUR, 168 * HOUR + 8 * HOUR]) {
      const world = open(firstShift, 11)
      advance(world, at)
      const log = said.map((each) => say(world, each))
      advance(world, 2 * WEEK)
      expect(hash(replay(firstShift, 11, log, 2 * WEEK))).toBe(hash(world))
    }
  })

  it('another seed gives another world', () => {
    const one = replay(firstShift, 1, [], WEEK)
    expect(hash(replay(firstShift, 1, [], WEEK))).toBe(hash(one))
    expect(hash(replay(firstShift, 2, [], WEEK))).not.toBe(hash(one))
  })
})

describe('asking', () => {
  /** A copy that cannot change: its records are frozen, and nobody hears it. Arrays of numbers are watched by the hash. */
  function frozen(world: World): World {
    const { model, tell: _, ...state } = world
    const silence = new Proxy({}, { get: () => () => expect.unreachable('a question told a fact') })
    const copy = { ...structuredClone(state), model, tell: silence } as World
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return
      Object.freeze(value)
      for (const each of Object.values(value)) freeze(each)
    }
    freeze(copy)
    return copy
  }

  it('a lever changes nothing when asked for a refusal, its cost or its settings, nor when it is refused', () => {
    fc.assert(
      fc.property(companies, sayings(WEEKS, 12), (scenario, said) => {
        const model = compile(scenario)
        const world = open(model, 11)
        for (const saying of said) {
          advance(world, saying.at)
          const command = saidIn(model, saying)
          const copy = frozen(world)
          const before = hash(world)
          const refused = refusal(copy, command)
          for (const lever of Object.values(levers)) expect(lever.settings(copy).length).toBeGreaterThan(0)
          expect(hash(copy)).toBe(before)
          const answer = decide(world, command)
          expect(isRefusal(answer)).toBe(refused !== null)
          if (refused !== null) expect(hash(world)).toBe(before)
          if (saying.spoil) expect(refused).not.toBeNull()
        }
      }),
      runs(60),
    )
  })
})
