/** Lots on their way: boxes on carriers and on the belt, where the intervals of the frame say they are. */

import type { Way } from '../../content/case'
import type { Frame, MotionFrame, StationFrame } from '../../sim'
import { Pool } from '../pictures/pool'
import { boxesOf } from '../world/fill'
import { journeyShare, type Path, pathAlong, placeAlong, roundedWay, somewhere } from '../world/path'
import { projectX, projectY } from '../world/projection'
import { Journeys } from './journeys'
import { depthAt, type FloorStage, type Moment, type Part } from './stage'
import { wayBetween } from './ways'

const BOX = 0.72
/** Distance between two boxes that wait on a belt [tiles]. */
const BELT_STEP = 0.3
const BELT_TURN = 0.5
const BELT_HEIGHT = 0.28
const CARRIER_HEIGHT = 0.2
/** The least real time in which a move can be seen [ms], above which speed it is not shown, and how many at once. */
const SEEN = 650
const FASTEST = 4
const MOST_TRIPS = 40
/** Units that fill a belt where a buffer has no limit. */
const UNLIMITED = 60
const NOBODY = { queue: [], capacity: null } as const

interface Route {
  readonly path: Path
  /** The corner from which the belt carries; beyond the last one: none. */
  readonly beltFrom: number
  /** The station whose belt it is. */
  readonly belt: string | null
}

interface Run {
  readonly job: number
  readonly route: Route
  readonly sprite: string
  readonly rework: boolean
}

/** A run by its interval in simulated time. */
interface Exact extends Run {
  readonly departs: number
  readonly arrives: number
}

/** A run in real time. */
interface Trip extends Run {
  gone: number
}

const CARRIERS = { SE: 'agv-SE-empty', SW: 'agv-SW-empty', NW: 'agv-NW-empty', NE: 'agv-NE-empty' } as const

export class Lots implements Part {
  private readonly stage: FloorStage
  private readonly pool: Pool
  private readonly routes = new Map<string, Route>()
  private readonly stations = new Map<string, StationFrame>()
  private readonly belts: readonly { readonly station: string; readonly route: Route }[]
  private readonly sprites = new Map<string, string>()
  private readonly products: string[] = []
  private readonly journeys: Journeys
  private readonly trips: Trip[] = []
  private exact: Exact[] = []
  private readonly place = somewhere()
  private visible = false

  constructor(stage: FloorStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
    const { stations } = stage.layout.floor
    this.journeys = new Journeys(stations.map(({ id }) => id))
    this.belts = stations.flatMap(({ id, belt }) => (belt ? [{ station: id, route: this.route(belt.way) }] : []))
    for (const [product, mark] of Object.entries(stage.layout.productMarks)) this.sprites.set(product, `crate-${mark}`)
  }

  show(frame: Frame): void {
    for (const station of frame.stations) this.stations.set(station.station, station)
    this.exact = frame.motions.flatMap((motion) => (motion.kind === 'lot' ? [this.exactRun(motion)] : []))
    for (const journey of this.journeys.follow(frame)) {
      if (!this.visible || this.trips.length >= MOST_TRIPS) continue
      this.trips.push({ ...this.run(journey.job, journey.from, journey.to, journey.product, journey.rework), gone: 0 })
      this.stage.onTheWay.add(journey.job)
    }
  }

  draw(moment: Moment): void {
    this.visible = moment.speed > 0 && moment.speed <= FASTEST && !moment.still
    this.pool.begin()
    for (const { station, route } of this.belts) this.drawBelt(station, route)
    for (const run of this.exact) this.drawExact(run, moment)
    for (let i = this.trips.length - 1; i >= 0; i--) this.drawTrip(this.trips[i]!, i, moment)
    this.pool.end()
  }

  private drawBelt(station: string, { path, beltFrom }: Route): void {
    const { queue, capacity } = this.stations.get(station) ?? NOBODY
    const room = beltRoom(path, beltFrom)
    const products = boxesOf(queue, (capacity ?? UNLIMITED) / room, 2 * room, this.stage.onTheWay, this.products)
    for (let i = 0; i < products.length; i++) {
      placeAlong(path, path.length - (i % room) * BELT_STEP, this.place)
      this.lend(this.box(products[i]!), BELT_HEIGHT + Math.floor(i / room) * 0.2, BOX, 0)
    }
  }

  /** Where the interval says, when it lasts long enough to be seen. */
  private drawExact(run: Exact, { clock, pace, speed }: Moment): void {
    const fleeting = speed > 0 && run.arrives - run.departs < SEEN * pace
    if (fleeting || this.stage.onTheWay.has(run.job)) return
    this.drawRun(run, journeyShare(run.departs, run.arrives, clock))
  }

  private drawTrip(trip: Trip, i: number, moment: Moment): void {
    if (moment.speed > 0) trip.gone += moment.elapsed
    if (trip.gone < SEEN && moment.speed <= FASTEST && !moment.still) {
      this.drawRun(trip, trip.gone / SEEN)
      return
    }
    this.stage.onTheWay.delete(trip.job)
    this.trips.splice(i, 1)
  }

  private drawRun({ route, sprite, rework }: Run, share: number): void {
    placeAlong(route.path, this.endOf(route) * share, this.place)
    const onBelt = this.place.corner >= route.beltFrom
    const height = onBelt ? BELT_HEIGHT : CARRIER_HEIGHT
    if (!onBelt) this.lend(CARRIERS[this.place.facing], 0, 1, 0)
    this.lend(sprite, height, BOX, 0.01)
    if (rework) this.lend('bit-rework', height + 0.35, 1, 0.02)
  }

  /** Where a box comes to rest: the end of its way, or behind the last that waits on the belt. */
  private endOf({ path, beltFrom, belt }: Route): number {
    const station = belt === null ? undefined : this.stations.get(belt)
    if (station === undefined) return path.length
    const room = beltRoom(path, beltFrom)
    const waiting = Math.round((station.buffered * room) / (station.capacity ?? UNLIMITED))
    return Math.max(path.at[beltFrom]!, path.length - waiting * BELT_STEP)
  }

  private lend(sprite: string, z: number, size: number, over: number): void {
    const { x, y } = this.place
    this.pool.lend(sprite, projectX(x, y), projectY(x, y, z), depthAt(this.stage, x, y, z) + over, size)
  }

  private exactRun({ id, from, to, product, rework, departs, arrives }: MotionFrame & { kind: 'lot' }): Exact {
    return { ...this.run(id, from, to, product, rework), departs, arrives }
  }

  private run(job: number, from: string, to: string, product: string, rework: boolean): Run {
    return { job, route: this.route(`${from}>${to}`), sprite: this.box(product), rework }
  }

  private box(product: string): string {
    return this.sprites.get(product) ?? 'crate-A'
  }

  private route(key: string): Route {
    let route = this.routes.get(key)
    if (route === undefined) {
      const { floor } = this.stage.layout
      const [from, to] = key.split('>') as [string, string]
      const station = floor.stations.find((s) => s.belt?.way === key)
      const path = pathAlong(withBelt(wayBetween(floor, from, to), station?.belt?.from))
      route = { path, beltFrom: station?.belt?.from ?? Number.POSITIVE_INFINITY, belt: station?.id ?? null }
      this.routes.set(key, route)
    }
    return route
  }
}

/** Boxes in one layer on the part of a way that is a belt. */
const beltRoom = (path: Path, from: number) => Math.max(1, Math.floor((path.length - path.at[from]!) / BELT_STEP))

/** A belt turns its corners in the middle of its corner piece. */
function withBelt(way: Way, from: number | undefined): Way {
  return from === undefined ? way : [...way.slice(0, from), ...roundedWay(way.slice(from), BELT_TURN)]
}
