/** Shipments under way: the vehicle of their mode, where their interval says they are, on the lane's way (art direction §7). */

import type { LegLayout } from '../../content/case'
import type { Frame, MotionFrame } from '../../sim'
import type { Moment, Part } from '../floor/stage'
import { Pool } from '../pictures/pool'
import { type Facing, journeyShare, type Path, pathAlong, placeAlong, somewhere, wayOf } from '../world/path'
import { projectX, projectY } from '../world/projection'
import { type MapStage, mapDepthAt } from './stage'

interface Leg {
  /** The vehicle's sprites by facing, and those of what it pulls. */
  readonly sprites: Readonly<Record<Facing, string>>
  readonly coaches: Readonly<Record<Facing, string>> | null
  readonly size: number
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
const COACHES = [2, 1] as const
const STREAK = [0.9, 0.45] as const
const FASTEST_CLEAR = 4
/** At which height in its own picture a plane flies. */
const PLANE_HEIGHT = 1.1
/** As many vehicles may get a badge. */
const BADGES = 24
const FACINGS: readonly Facing[] = ['SE', 'SW', 'NW', 'NE']

type ShipmentFrame = MotionFrame & { readonly kind: 'shipment' }

export class Vehicles implements Part {
  readonly seen: Seen[] = []
  shown = 0
  private readonly stage: MapStage
  private readonly pool: Pool
  private readonly legs = new Map<string, readonly Leg[]>()
  private shipments: { readonly motion: ShipmentFrame; readonly legs: readonly Leg[] }[] = []
  private readonly place = somewhere()

  constructor(stage: MapStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
    for (const lane of stage.layout.map.lanes) {
      for (const [mode, { legs }] of Object.entries(lane.by)) this.legs.set(`${lane.id}:${mode}`, timed(legs))
    }
  }

  show(frame: Frame): void {
    this.shipments = frame.motions.flatMap((motion) => {
      if (motion.kind !== 'shipment') return []
      const legs = this.legs.get(`${motion.lane}:${motion.mode}`)
      return legs === undefined ? [] : [{ motion, legs }]
    })
    this.shipments.sort((a, b) => a.motion.arrives - b.motion.arrives)
  }

  draw(moment: Moment, large = true): void {
    this.pool.begin()
    this.shown = 0
    if (large) for (const { motion, legs } of this.shipments) this.drawOne(motion, legs, moment)
    this.pool.end()
  }

  private drawOne(motion: ShipmentFrame, legs: readonly Leg[], moment: Moment): void {
    const share = journeyShare(motion.departs, motion.arrives, moment.clock)
    let leg = legs[0]!
    for (const next of legs) if (share >= next.from) leg = next
    const gone = ((share - leg.from) / (leg.to - leg.from)) * leg.path.length
    const flies = leg.surface === 'air'
    const z = flies ? 0.5 + 1.3 * Math.sin(Math.PI * Math.min(1, gone / leg.path.length)) : HEIGHT[leg.surface]
    // At speed a vehicle is a streak: fainter copies follow it.
    if (moment.speed > FASTEST_CLEAR && moment.pace > 0 && !moment.still) {
      for (const back of STREAK) if (gone >= back) this.put(leg, leg.sprites, gone - back, z, 0.5 - back * 0.4)
    }
    if (leg.coaches) for (const coach of COACHES) this.put(leg, leg.coaches, gone - coach * COACH, z, 1)
    this.put(leg, leg.sprites, gone, z, 1)
    this.note(motion, z)
  }

  private put(leg: Leg, sprites: Leg['sprites'], gone: number, z: number, alpha: number): void {
    const { x, y, facing } = placeAlong(leg.path, gone, this.place)
    const depth = leg.surface === 'sea' ? 0.2 + (x + y) * 0.01 : mapDepthAt(this.stage, x, y, z)
    const foot = leg.surface === 'air' ? z - PLANE_HEIGHT * leg.size : z
    this.pool.lend(sprites[facing], projectX(x, y), projectY(x, y, foot), depth, leg.size, alpha)
  }

  private note(motion: ShipmentFrame, z: number): void {
    let seen = this.seen[this.shown]
    if (seen === undefined) {
      seen = { lane: '', mode: '', quantity: 0, x: 0, y: 0, z: 0, rank: 0 }
      this.seen.push(seen)
    }
    let rank = 0
    for (let i = 0; i < Math.min(this.shown, BADGES); i++)
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
    const path = pathAlong(wayOf(leg))
    const kind = leg.vehicle.split('-')[0]!
    const sprites = spritesOf(leg.vehicle === 'train' ? 'train-loco' : leg.vehicle)
    const coaches = leg.vehicle === 'train' ? spritesOf('train-coil') : null
    const made = { sprites, coaches, size: SIZE[kind] ?? 0.62, surface: leg.surface, path, from, to: Math.min(1, to) }
    from = to
    return made
  })
}

/** `truck-steel` faces as `truck-SE-steel`, `van` as `van-SE`. */
export function spritesOf(vehicle: string): Readonly<Record<Facing, string>> {
  const [, kind, livery] = /^(truck)-(.+)$/.exec(vehicle) ?? [null, vehicle, '']
  const named = (facing: Facing) => (livery ? `${kind}-${facing}-${livery}` : `${kind}-${facing}`)
  return Object.fromEntries(FACINGS.map((facing) => [facing, named(facing)])) as Record<Facing, string>
}
