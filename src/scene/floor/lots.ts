/** Lots on their way: boxes on carriers and on the belt, exactly where the intervals of the frame say they are. */

import type { Frame, LotFrame, MotionFrame } from '../../sim'
import { Pool } from '../pictures/pool'
import { journeyShare, type Path, pathAlong, placeAlong, somewhere } from '../world/path'
import { projectX, projectY } from '../world/projection'
import { depthAt, type FloorStage, type Moment, type Part } from './stage'
import { wayBetween } from './ways'

const BOX = 0.72
/** Distance between two boxes that wait on a belt, and how many find room on it [tiles]. */
const BELT_STEP = 0.3
const BELT_HEIGHT = 0.28
const CARRIER_HEIGHT = 0.2

interface Route {
  readonly path: Path
  /** The corner from which the belt carries; beyond the last one: none. */
  readonly beltFrom: number
  /** The station whose belt it is. */
  readonly belt: string | null
}

export class Lots implements Part {
  private readonly stage: FloorStage
  private readonly pool: Pool
  private readonly routes = new Map<string, Route>()
  private readonly queues = new Map<string, readonly LotFrame[]>()
  private motions: readonly MotionFrame[] = []
  private readonly place = somewhere()

  constructor(stage: FloorStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
  }

  show(frame: Frame): void {
    this.motions = frame.motions
    for (const station of frame.stations) this.queues.set(station.station, station.queue)
  }

  draw(moment: Moment): void {
    this.pool.begin()
    for (const station of this.stage.layout.floor.stations) if (station.belt) this.drawBelt(station.id, station.belt.way)
    for (const motion of this.motions) if (motion.kind === 'lot') this.drawLot(motion, moment)
    this.pool.end()
  }

  private drawBelt(station: string, way: string): void {
    const [from, to] = way.split('>') as [string, string]
    const { path, beltFrom } = this.route(from, to)
    const queue = this.queues.get(station) ?? []
    const room = Math.floor((path.length - path.at[beltFrom]!) / BELT_STEP)
    for (let i = 0; i < Math.min(queue.length, 2 * room); i++) {
      const layer = Math.floor(i / room)
      placeAlong(path, path.length - (i % room) * BELT_STEP, this.place)
      this.lend(this.box(queue[i]!.product), BELT_HEIGHT + layer * 0.2, BOX, 0)
    }
  }

  private drawLot(motion: MotionFrame & { kind: 'lot' }, { clock }: Moment): void {
    const route = this.route(motion.from, motion.to)
    const waiting = route.belt === null ? 0 : (this.queues.get(route.belt)?.length ?? 0)
    const end = Math.max(route.path.at[route.beltFrom] ?? 0, route.path.length - waiting * BELT_STEP)
    const goal = route.belt === null ? route.path.length : end
    placeAlong(route.path, goal * journeyShare(motion.departs, motion.arrives, clock), this.place)
    const onBelt = this.place.corner >= route.beltFrom
    if (!onBelt) this.lend(`agv-${this.place.facing}-empty`, 0, 1, 0)
    this.lend(this.box(motion.product), onBelt ? BELT_HEIGHT : CARRIER_HEIGHT, BOX, 0.01)
    if (motion.rework) this.lend('bit-rework', onBelt ? BELT_HEIGHT + 0.35 : CARRIER_HEIGHT + 0.35, 1, 0.02)
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
