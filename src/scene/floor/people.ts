/** Who stands where: operators at their machines, an inspector at a quality hold, technicians on their way (art direction §6). */

import type { Frame, MachineFrame, TechnicianFrame } from '../../sim'
import { Pool } from '../pictures/pool'
import { projectX, projectY } from '../world/projection'
import { depthAt, type FloorStage, type Moment, type Part } from './stage'
import { baysOf } from './standing'

/** Tiles a second on the screen. */
const STRIDE = 2.6
const FASTEST_WALK = 4

interface Walker {
  x: number
  y: number
  toX: number
  toY: number
  works: boolean
  gone: boolean
}

const POSE: Readonly<Record<MachineFrame['state'], readonly [string, number, number] | null>> = {
  running: ['operator-NE-work', 0, 0.66],
  quality: ['operator-NE-work', -0.25, 0.66],
  starved: ['operator-SW-idle', -0.1, 0.72],
  blocked: ['operator-SE-idle', -0.1, 0.72],
  down: ['operator-SE-call', -0.35, 0.72],
  setup: ['operator-SE-carry', -0.75, 0.7],
  maintenance: null,
  off: null,
}

export class People implements Part {
  private readonly stage: FloorStage
  private readonly pool: Pool
  private readonly walkers = new Map<number, Walker>()
  private readonly bays = new Map<string, readonly [number, number]>()
  private machines: readonly MachineFrame[] = []

  constructor(stage: FloorStage) {
    this.stage = stage
    this.pool = new Pool(stage.scene, stage.atlas)
    for (const station of stage.layout.floor.stations) {
      baysOf(station).forEach((bay, machine) => {
        this.bays.set(`${station.id}:${machine}`, bay)
      })
    }
  }

  show(frame: Frame): void {
    this.machines = frame.machines
    frame.technicians.forEach((technician, i) => {
      this.send(technician, i)
    })
  }

  draw(moment: Moment): void {
    this.pool.begin()
    if (moment.scale > 0.25) {
      for (const machine of this.machines) this.drawOperators(machine)
      for (const walker of this.walkers.values()) this.drawWalker(walker, moment)
    }
    this.pool.end()
  }

  private drawOperators(machine: MachineFrame): void {
    const bay = this.bays.get(`${machine.station}:${machine.machine}`)
    const pose = POSE[machine.state]
    if (bay === undefined) return
    if (pose !== null) {
      for (let i = 0; i < Math.min(3, machine.operators); i++)
        this.lend(pose[0], bay[0] + pose[1] + i * 0.5, bay[1] + pose[2])
    }
    if (machine.state === 'quality') this.lend('quality-SE', bay[0] + 0.15, bay[1] + 0.72)
  }

  private send(technician: TechnicianFrame, place: number): void {
    const { crew } = this.stage.layout.floor
    const home = crew[place % crew.length]!
    const bay = technician.station === null ? undefined : this.bays.get(`${technician.station}:${technician.machine}`)
    const works = bay !== undefined && (technician.doing === 'repair' || technician.doing === 'service')
    const x = works ? bay[0] + 0.2 : home[0]
    const y = works ? bay[1] + 0.66 : home[1]
    const walker = this.walkers.get(technician.id)
    const gone = technician.doing === 'off'
    if (walker === undefined) this.walkers.set(technician.id, { x, y, toX: x, toY: y, works, gone })
    else Object.assign(walker, { toX: x, toY: y, works, gone })
  }

  private drawWalker(walker: Walker, moment: Moment): void {
    if (walker.gone) return
    const dx = walker.toX - walker.x
    const dy = walker.toY - walker.y
    const far = Math.abs(dx) + Math.abs(dy)
    let sprite = walker.works ? 'technician-NE-work' : 'technician-SW-walk'
    let bob = 0
    if (far > 0.02) {
      const jumps = moment.still || moment.speed > FASTEST_WALK
      const step = jumps ? far : Math.min(far, (moment.speed === 0 ? 0 : STRIDE * moment.elapsed) / 1000)
      // Along one axis and then the other, as people walk between machines: first out to the aisle.
      const first = Math.min(step, Math.abs(dy) > 0.02 && walker.works !== true ? Math.abs(dy) : Math.abs(dx))
      const alongX = walker.works ? Math.abs(dx) > 0.02 : Math.abs(dy) <= 0.02
      if (alongX) walker.x += Math.sign(dx) * Math.min(step, Math.abs(dx))
      else walker.y += Math.sign(dy) * Math.min(first > 0 ? first : step, Math.abs(dy))
      if (jumps) [walker.x, walker.y] = [walker.toX, walker.toY]
      sprite = `technician-${alongX ? (dx > 0 ? 'SE' : 'NW') : dy > 0 ? 'SW' : 'NE'}-walk`
      bob = moment.speed === 0 ? 0 : Math.abs(Math.sin(moment.real / 110)) * 4
    }
    this.lend(sprite, walker.x, walker.y, bob)
  }

  private lend(sprite: string, x: number, y: number, bob = 0): void {
    this.pool.lend(sprite, projectX(x, y), projectY(x, y) - bob, depthAt(this.stage, x, y, 0), 1)
  }
}
