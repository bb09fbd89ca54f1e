/** Lots on their way: boxes on carriers and on the belt, where the intervals of the frame say they are. */

import type { Frame, MotionFrame, StationFrame } from '../../sim'
import { Pool } from '../pictures/pool'
import { boxesOf } from '../world/fill'
import { journeyShare, type Path, pathAlong, placeAlong, somewhere } from '../world/path'
import { projectX, projectY } from '../world/projection'
import { type Journey, Journeys } from './journeys'
import { depthAt, type FloorStage, type Moment, type Part } from './stage'
import { wayBetween } from './ways'

const BOX = 0.72
/** Distance between two boxes that wait on a belt [tiles]. */
const BELT_STEP = 0.3
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

interface Trip {
  readonly journey: Journey
  readonly started: number
}

export class Lots implements Part {
  private readonly stage: FloorStage
  private readonly pool: Pool
  private readonly routes = new Map<string, Route>()
  private readonly stations = new Map<string, StationFrame>()
  private readonly products: string[] = []
  private readonly journeys: Journeys
  private readonly trips: Trip[] = []
  private motions: readonly MotionFrame[] = []
  private readonly place = somewhere()
  private moment: Moment | null = null

  constructor(stage: FloorStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
    this.journeys = new Journeys(stage.layout.floor.stations.map(({ id }) => id))
  }

  show(frame: Frame): void {
    this.motions = frame.motions
    const began = this.journeys.follow(frame)
    const { moment } = this
    if (moment !== null && moment.speed > 0 && moment.speed <= FASTEST && !moment.still) {
      for (const journey of began) {
        if (this.trips.length < MOST_TRIPS) this.trips.push({ journey, started: moment.real })
        this.stage.onTheWay.add(journey.job)
      }
    }
    for (const station of frame.stations) this.stations.set(station.station, station)
  }

  draw(moment: Moment): void {
    this.moment = moment
    this.pool.begin()
    for (const station of this.stage.layout.floor.stations)
      if (station.belt) this.drawBelt(station.id, station.belt.way)
    for (const motion of this.motions) if (motion.kind === 'lot') this.drawMotion(motion, moment)
    for (let i = this.trips.length - 1; i >= 0; i--) this.drawTrip(i, moment)
    this.pool.end()
  }

  private drawBelt(station: string, way: string): void {
    const [from, to] = way.split('>') as [string, string]
    const { path, beltFrom } = this.route(from, to)
    const { queue, capacity } = this.stations.get(station) ?? NOBODY
    const room = beltRoom(path, beltFrom)
    const products = boxesOf(queue, (capacity ?? UNLIMITED) / room, 2 * room, this.stage.onTheWay, this.products)
    for (let i = 0; i < products.length; i++) {
      placeAlong(path, path.length - (i % room) * BELT_STEP, this.place)
      this.lend(this.box(products[i]!), BELT_HEIGHT + Math.floor(i / room) * 0.2, BOX, 0)
    }
  }

  /** Exactly where the interval says, when it lasts long enough to be seen. */
  private drawMotion(motion: MotionFrame & { kind: 'lot' }, { clock, pace, speed }: Moment): void {
    if (this.stage.onTheWay.has(motion.id)) return
    const fleeting = speed > 0 && motion.arrives - motion.departs < SEEN * pace
    if (fleeting) return
    this.drawLot(
      motion.from,
      motion.to,
      motion.product,
      motion.rework,
      journeyShare(motion.departs, motion.arrives, clock),
    )
  }

  private drawTrip(i: number, moment: Moment): void {
    const { journey, started } = this.trips[i]!
    const share = (moment.real - started) / SEEN
    if (share >= 1 || moment.speed > FASTEST) {
      this.stage.onTheWay.delete(journey.job)
      this.trips.splice(i, 1)
      return
    }
    this.drawLot(journey.from, journey.to, journey.product, journey.rework, share)
  }

  private drawLot(from: string, to: string, product: string, rework: boolean, share: number): void {
    const route = this.route(from, to)
    placeAlong(route.path, this.endOf(route) * share, this.place)
    const onBelt = this.place.corner >= route.beltFrom
    if (!onBelt) this.lend(`agv-${this.place.facing}-empty`, 0, 1, 0)
    this.lend(this.box(product), onBelt ? BELT_HEIGHT : CARRIER_HEIGHT, BOX, 0.01)
    if (rework) this.lend('bit-rework', onBelt ? BELT_HEIGHT + 0.35 : CARRIER_HEIGHT + 0.35, 1, 0.02)
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
    const depth = depthAt(this.stage, x, y, z, 0.15) + over
    this.pool.lend(sprite, projectX(x, y), projectY(x, y, z), depth, size)
  }

  private box(product: string): string {
    return `crate-${this.stage.layout.productMarks[product] ?? 'A'}`
  }

  private route(from: string, to: string): Route {
    const key = `${from}>${to}`
    let route = this.routes.get(key)
    if (route === undefined) {
      const path = pathAlong(wayBetween(this.stage.layout.floor, from, to))
      const station = this.stage.layout.floor.stations.find((s) => s.belt?.way === key)
      route = { path, beltFrom: station?.belt?.from ?? Number.POSITIVE_INFINITY, belt: station?.id ?? null }
      this.routes.set(key, route)
    }
    return route
  }
}

/** Boxes in one layer on the part of a way that is a belt. */
const beltRoom = (path: Path, from: number) => Math.max(1, Math.floor((path.length - path.at[from]!) / BELT_STEP))
