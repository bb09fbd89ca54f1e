/** Trucks at the docks: one backs in when a load is about to arrive, one pulls out when a shipment has departed. */

import type { GameObjects } from 'phaser'
import type { Frame, MotionFrame } from '../../sim'
import { stand } from '../pictures/atlas'
import { projectX, projectY } from '../world/projection'
import type { FloorStage, Moment, Part } from './stage'

/** Real time of backing in or pulling out, and of standing at the dock [ms]. */
const DRIVE = 1100
const UNLOAD = 1600
/** Where a truck leaves the picture: the edge of the yard. */
const GATE_X = -2.35
const BEHIND_WALL = -2

interface Dock {
  readonly truck: GameObjects.Image
  readonly x: number
  readonly y: number
}

export class Docks implements Part {
  private readonly inbound: Dock
  private readonly outbound: Dock
  private readonly plant: string
  private motions: readonly MotionFrame[] = []
  private lastArrival = Number.NEGATIVE_INFINITY
  private lastDeparture = Number.NEGATIVE_INFINITY
  private readonly seen = new Set<number>()

  constructor(stage: FloorStage) {
    const { docks } = stage.layout.floor
    this.plant = stage.layout.map.plant.id
    this.inbound = build(stage, docks.inbound)
    this.outbound = build(stage, docks.outbound)
  }

  show(frame: Frame): void {
    this.motions = frame.motions
    // Forgets those that have arrived.
    for (const id of this.seen) if (!frame.motions.some((motion) => motion.id === id)) this.seen.delete(id)
  }

  draw(moment: Moment): void {
    // Ahead by as much simulated time as backing in takes, so that the truck stands when its load arrives.
    const lead = DRIVE * moment.pace
    let coming = 0
    for (const motion of this.motions) {
      if (motion.kind !== 'shipment') continue
      if (motion.to === this.plant && moment.pace > 0) {
        const left = motion.arrives - moment.clock
        if (left <= lead) {
          coming = Math.max(coming, 1 - left / lead)
          if (left <= 0) this.lastArrival = Math.max(this.lastArrival, moment.real)
        }
        if (left <= lead * 0.1) this.lastArrival = Math.max(this.lastArrival, moment.real)
      }
      if (motion.from === this.plant && !this.seen.has(motion.id)) {
        this.seen.add(motion.id)
        if (moment.clock - motion.departs < DRIVE * Math.max(moment.pace, 1)) this.lastDeparture = moment.real
      }
    }
    const stood = moment.real - this.lastArrival
    const leaving = clamp((stood - UNLOAD) / DRIVE)
    place(this.inbound, stood < UNLOAD + DRIVE ? 1 - leaving : clamp(coming))
    const gone = moment.real - this.lastDeparture
    place(this.outbound, gone < DRIVE ? 1 - gone / DRIVE : clamp((gone - DRIVE - 600) / DRIVE))
  }
}

const clamp = (share: number) => Math.min(1, Math.max(0, share))

function build(stage: FloorStage, { x, y }: { x: number; y: number }): Dock {
  const truck = stand(stage.scene, stage.atlas, 'truck-NW', projectX(x, y), projectY(x, y)).setDepth(BEHIND_WALL)
  return { truck, x, y }
}

/** 0 out of the picture, 1 at the dock. */
function place({ truck, x, y }: Dock, share: number): void {
  const at = GATE_X + (x - GATE_X) * share
  truck.x = projectX(at, y)
  truck.y = projectY(at, y)
  truck.alpha = clamp(share * 2)
  truck.visible = share > 0.01
}
