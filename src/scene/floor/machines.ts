/** Machines in their eight states: pose, props, lamp (art direction §6). */

import type { GameObjects } from 'phaser'
import type { Frame, MachineFrame, MachineState } from '../../sim'
import { stand } from '../pictures/atlas'
import { projectX, projectY } from '../world/projection'
import type { FloorStage, Moment, Part } from './stage'
import { baysOf } from './standing'

const LAMP: Readonly<Record<MachineState, string>> = {
  running: 'green',
  starved: 'amber',
  blocked: 'amber',
  down: 'red',
  setup: 'amber',
  maintenance: 'blue',
  quality: 'amber',
  off: 'off',
}
/** States whose props stand on the side that work comes from or goes to. */
const SIDED: ReadonlySet<MachineState> = new Set<MachineState>(['starved', 'blocked'])
const MOVES: ReadonlySet<MachineState> = new Set<MachineState>(['running', 'quality'])
const PHASES = ['', '-run1', '-run2', '-run1'] as const
const PHASE_MS = 300
const FASTEST_LOOP = 4
const TICK_MS = 2500
const TICK_DEPTH = 800

interface Bay {
  readonly sprite: string
  readonly back: boolean
  readonly body: GameObjects.Image
  readonly props: GameObjects.Image
  readonly lamp: GameObjects.Image
  state: MachineState | null
  phase: number
  /** A tick over a machine that has just been serviced. */
  readonly tick: GameObjects.Image
  tickUntil: number
}

export class Machines implements Part {
  private readonly bays = new Map<string, Bay>()
  private now = 0

  constructor(stage: FloorStage) {
    const { scene, atlas, depths } = stage
    for (const station of stage.layout.floor.stations) {
      baysOf(station).forEach(([x, y], machine) => {
        const [px, py] = [projectX(x, y), projectY(x, y)]
        const depth = depths.get(`machine:${station.id}:${machine}`)!
        const body = stand(scene, atlas, `machine-${station.sprite}-idle`, px, py).setDepth(depth).setVisible(false)
        const props = stand(scene, atlas, 'props-down', px, py)
          .setDepth(depth + 0.2)
          .setVisible(false)
        const lamp = stand(scene, atlas, 'andon-off', projectX(x - 0.92, y + 0.52), projectY(x - 0.92, y + 0.52))
        lamp.setDepth(depths.get(`andon:${station.id}:${machine}`)!).setVisible(false)
        const tick = stand(scene, atlas, 'bit-tpm-check', px, projectY(x, y - 0.3, station.top * 0.75), 1.3)
          .setDepth(TICK_DEPTH)
          .setVisible(false)
        this.bays.set(`${station.id}:${machine}`, {
          sprite: station.sprite,
          back: station.back ?? false,
          body,
          props,
          lamp,
          state: null,
          phase: 0,
          tick,
          tickUntil: 0,
        })
      })
    }
  }

  show(frame: Frame): void {
    for (const machine of frame.machines) {
      const bay = this.bays.get(`${machine.station}:${machine.machine}`)
      if (bay && bay.state !== machine.state) this.turn(bay, machine)
    }
  }

  draw(moment: Moment): void {
    this.now = moment.real
    for (const bay of this.bays.values()) bay.tick.visible = bay.tickUntil > moment.real
    const loops = moment.speed > 0 && moment.speed <= FASTEST_LOOP && !moment.still
    if (!loops) return
    const beat = Math.floor(moment.real / PHASE_MS)
    let i = 0
    for (const bay of this.bays.values()) {
      i++
      if (bay.state === null || !MOVES.has(bay.state)) continue
      const phase = (beat + i) % PHASES.length
      if (phase === bay.phase) continue
      bay.phase = phase
      bay.body.setFrame(`machine-${bay.sprite}${PHASES[phase]}`)
    }
  }

  private turn(bay: Bay, { state }: MachineFrame): void {
    if (bay.state === 'maintenance' && state !== 'off') bay.tickUntil = this.now + TICK_MS
    bay.state = state
    bay.phase = 0
    bay.body.setVisible(true).setFrame(`machine-${bay.sprite}${MOVES.has(state) ? '' : '-idle'}`)
    bay.lamp.setVisible(true).setFrame(`andon-${LAMP[state]}`)
    bay.props.setVisible(state !== 'running')
    if (state !== 'running') bay.props.setFrame(bay.back && SIDED.has(state) ? `props-${state}-back` : `props-${state}`)
  }
}
