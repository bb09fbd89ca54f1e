/** Kanban cards that fly back upstream when a box is taken, and out to work when one is let in (art direction §7, §8). */

import type { GameObjects } from 'phaser'
import type { Frame } from '../../sim'
import { stand } from '../pictures/atlas'
import { projectX, projectY } from '../world/projection'
import type { FloorStage, Moment, Part } from './stage'

const FLIGHT = 700
const MOST = 3
const FASTEST = 4
const RISE = 90

interface Flight {
  readonly card: GameObjects.Image
  started: number
  fromX: number
  fromY: number
  toX: number
  toY: number
}

export class Flights implements Part {
  private readonly stage: FloorStage
  private readonly flights: Flight[]
  private readonly free = new Map<string, number>()
  private readonly due: { station: string; back: boolean }[] = []

  constructor(stage: FloorStage) {
    this.stage = stage
    this.flights = Array.from({ length: MOST }, () => ({
      card: stand(stage.scene, stage.atlas, 'bit-kanban-card', 0, 0, 1.2).setDepth(900).setVisible(false),
      started: Number.NEGATIVE_INFINITY,
      fromX: 0,
      fromY: 0,
      toX: 0,
      toY: 0,
    }))
  }

  show(frame: Frame): void {
    for (const { station, cards } of frame.stations) {
      if (cards === null) {
        this.free.delete(station)
        continue
      }
      const before = this.free.get(station)
      this.free.set(station, cards.free)
      if (before !== undefined && before !== cards.free && this.due.length < MOST)
        this.due.push({ station, back: cards.free > before })
    }
  }

  draw(moment: Moment): void {
    for (const flight of this.flights) {
      const share = (moment.real - flight.started) / FLIGHT
      const { card } = flight
      if (share < 1) {
        const eased = 1 - (1 - share) ** 3
        card.x = flight.fromX + (flight.toX - flight.fromX) * eased
        card.y = flight.fromY + (flight.toY - flight.fromY) * eased - RISE * 4 * eased * (1 - eased)
        card.rotation = 0.17 * (1 - eased)
        continue
      }
      card.visible = false
      const next = this.due.shift()
      if (next && !moment.still && moment.speed <= FASTEST && moment.scale > 0.3) this.start(flight, next, moment.real)
    }
  }

  private start(flight: Flight, { station, back }: { station: string; back: boolean }, real: number): void {
    const { stations, board } = this.stage.layout.floor
    const at = stations.find((s) => s.id === station)
    if (!at) return
    const rack = at.rack ?? at
    const [rx, ry] = [projectX(rack.x, rack.y), projectY(rack.x, rack.y, 0.9)]
    const [bx, by] = [projectX(board.x, board.y), projectY(board.x, board.y, 1.1)]
    flight.started = real
    flight.fromX = back ? rx : bx
    flight.fromY = back ? ry : by
    flight.toX = back ? bx : rx
    flight.toY = back ? by : ry
    flight.card.visible = true
  }
}
