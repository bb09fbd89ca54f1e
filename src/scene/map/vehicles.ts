/** Shipments under way: the vehicle of their mode, where their interval says they are, on the lane's way (art direction §7). */

import type { LegLayout } from '../../content/case'
import type { Frame, MotionFrame } from '../../sim'
import type { Moment, Part } from '../floor/stage'
import { Pool } from '../pictures/pool'
import { journeyShare, type Path, pathAlong, placeAlong, smoothWay, somewhere } from '../world/path'
import { projectX, projectY } from '../world/projection'
import { type MapStage, mapDepthAt } from './stage'

interface Leg {
  readonly vehicle: string
  readonly surface: LegLayout['surface']
  readonly path: Path
  /** Share of the journey before it and at its end. */
  readonly from: number
  readonly to: number
}

/** Where a vehicle was drawn last, for its badge and for pointing at it. */
export interface Seen {
  lane: string
  mode: string
  quantity: number
  x: number
  y: number
  z: number
  /** Which of several vehicles of one lane and mode this is, the one nearest its goal first. */
  rank: number
}

const SIZE: Readonly<Record<string, number>> = { truck: 0.62, van: 0.8, ship: 0.78, train: 0.82, plane: 0.58 }
const HEIGHT: Readonly<Record<LegLayout['surface'], number>> = { road: 0.17, rail: 0.17, sea: 0.02, air: 1.15 }
const COACH = 0.98
const FASTEST_CLEAR = 4

export class Vehicles implements Part {
  readonly seen: Seen[] = []
  shown = 0
  private readonly stage: MapStage
  private readonly pool: Pool
  private readonly legs = new Map<string, readonly Leg[]>()
  private motions: (MotionFrame & { kind: 'shipment' })[] = []
  private readonly place = somewhere()

  constructor(stage: MapStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
    for (const lane of stage.layout.map.lanes) {
      for (const [mode, { legs }] of Object.entries(lane.by)) this.legs.set(`${lane.id}:${mode}`, timed(legs))
    }
  }

  show(frame: Frame): void {
    this.motions = frame.motions.filter((motion) => motion.kind === 'shipment')
    this.motions.sort((a, b) => a.arrives - b.arrives)
  }

  draw(moment: Moment, large = true): void {
    this.pool.begin()
    this.shown = 0
    if (large) for (const motion of this.motions) this.drawOne(motion, moment)
    this.pool.end()
  }

  private drawOne(motion: MotionFrame & { kind: 'shipment' }, moment: Moment): void {
    const legs = this.legs.get(`${motion.lane}:${motion.mode}`)
    if (legs === undefined) return
    const share = journeyShare(motion.departs, motion.arrives, moment.clock)
    let leg = legs[0]!
    for (const next of legs) if (share >= next.from) leg = next
    const gone = ((share - leg.from) / (leg.to - leg.from)) * leg.path.length
    const over = leg.surface === 'air' ? 0.5 + 1.3 * Math.sin(Math.PI * Math.min(1, gone / leg.path.length)) : 0
    const z = leg.surface === 'air' ? over : HEIGHT[leg.surface]
    if (moment.speed > FASTEST_CLEAR && moment.pace > 0 && !moment.still) this.streak(leg, gone, z)
    if (leg.vehicle === 'train') {
      for (const coach of [2, 1])
        this.put('train-coil', placeAlong(leg.path, gone - coach * COACH, this.place).facing, leg, z, 1)
    }
    const facing = placeAlong(leg.path, gone, this.place).facing
    this.put(leg.vehicle === 'train' ? 'train-loco' : leg.vehicle, facing, leg, z, 1)
    this.note(motion, z)
  }

  /** Fainter copies behind it: at speed a vehicle is a streak. */
  private streak(leg: Leg, gone: number, z: number): void {
    for (const back of [0.9, 0.45]) {
      if (gone < back) continue
      const facing = placeAlong(leg.path, gone - back, this.place).facing
      this.put(leg.vehicle === 'train' ? 'train-loco' : leg.vehicle, facing, leg, z, 0.5 - back * 0.4)
    }
  }

  private put(vehicle: string, facing: string, leg: Leg, z: number, alpha: number): void {
    const kind = vehicle.split('-')[0]!
    const livery = vehicle.startsWith('truck-') ? vehicle.slice('truck'.length) : ''
    const sprite = livery === '' ? `${vehicle}-${facing}` : `truck-${facing}${livery}`
    const { x, y } = this.place
    const depth = leg.surface === 'sea' ? 0.2 + (x + y) * 0.01 : mapDepthAt(this.stage, x, y, z, 0.2)
    this.pool.lend(
      sprite,
      projectX(x, y),
      projectY(x, y, leg.surface === 'air' ? z - 1.1 * SIZE.plane! : z),
      depth,
      SIZE[kind] ?? 0.62,
      alpha,
    )
  }

  private note(motion: MotionFrame & { kind: 'shipment' }, z: number): void {
    let seen = this.seen[this.shown]
    if (seen === undefined) {
      seen = { lane: '', mode: '', quantity: 0, x: 0, y: 0, z: 0, rank: 0 }
      this.seen.push(seen)
    }
    let rank = 0
    for (let i = 0; i < this.shown; i++)
      if (this.seen[i]!.lane === motion.lane && this.seen[i]!.mode === motion.mode) rank++
    seen.lane = motion.lane
    seen.mode = motion.mode
    seen.quantity = motion.quantity
    seen.x = this.place.x
    seen.y = this.place.y
    seen.z = z
    seen.rank = rank
    this.shown++
  }
}

function timed(legs: readonly LegLayout[]): Leg[] {
  let from = 0
  return legs.map((leg) => {
    const to = from + leg.share
    const curved = leg.surface === 'sea' || leg.surface === 'air'
    const path = pathAlong(curved ? smoothWay(leg.way) : leg.way)
    const made = { vehicle: leg.vehicle, surface: leg.surface, path, from, to: Math.min(1, to) }
    from = to
    return made
  })
}
