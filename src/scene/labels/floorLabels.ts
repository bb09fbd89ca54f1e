/** Plates and counts over the floor: what each height shows, and which of them survive where they would overlap. */

import type { Layout } from '../../content/case'
import type { Selection } from '../../session'
import type { Frame, MachineState, StationFrame } from '../../sim'
import type { Moment } from '../floor/stage'
import { baysOf } from '../floor/standing'
import type { Camera } from '../view/camera'
import { ROOF_CLOSED } from '../view/heights'
import { same } from '../view/picking'
import { type Candidate, placeLabels } from '../view/placement'
import { projectX, projectY } from '../world/projection'
import { Gauges } from './gauges'
import { type Ink, Label, type Painting } from './label'
import { count, plate } from './paintings'
import { Pulses } from './pulses'

const NAMES_FROM = 0.4
/** From here on stocks are counted and work in hand is measured. */
const STOCKS_FROM = 0.95
/** Time for painting labels in one picture [ms] beyond the first few; what is left follows in the next. */
const BUDGET = 1.5
const AT_LEAST = 6
/** From the foot of a plate's stem to its middle [px]. */
const PLATE_LIFT = 28

interface Entry {
  readonly label: Label
  readonly x: number
  readonly y: number
  readonly give: number
  /** What it says now and how much it matters; null: nothing. */
  readonly words: (near: boolean) => { painting: Painting; rank: number } | null
  shown: boolean
  dy: number
}

const RANK: Readonly<Partial<Record<MachineState, number>>> = { down: 4, blocked: 3, starved: 3 }

export class FloorLabels {
  private readonly entries: Entry[] = []
  private frame: Frame | null = null
  private selection: Selection | null = null
  private dirty = true
  private version = -1
  private readonly states = new Map<string, MachineState>()
  private readonly plates: {
    readonly id: string
    readonly x: number
    readonly y: number
    state: MachineState | null
  }[] = []
  private readonly pulses: Pulses
  private readonly gauges: Gauges
  private readonly ratio: number
  private readonly stations = new Map<string, StationFrame>()
  private readonly stocks = new Map<string, Frame['stocks'][number]>()

  constructor(ink: Ink, layout: Layout, nameOf: (id: string) => string) {
    const { floor } = layout
    this.pulses = new Pulses(ink)
    this.gauges = new Gauges(ink)
    this.ratio = ink.ratio
    for (const station of floor.stations) {
      baysOf(station).forEach(([x, y], machine) => {
        const [px, py] = [projectX(x - 0.05, y - 0.3), projectY(x - 0.05, y - 0.3, station.top + 0.12)]
        this.plates.push({ id: `${station.id}:${machine}`, x: px, y: py, state: null })
        this.gauges.add(`${station.id}:${machine}`, px, py)
        this.add(ink, px, py, 14, (near) => this.plateWords(ink, station.id, machine, near ? nameOf(station.id) : null))
      })
      const at = station.rack ?? { x: floor.width - 0.4, y: (station.y + floor.stations[0]!.y) / 2 - 0.4 }
      this.add(ink, projectX(at.x, at.y), projectY(at.x, at.y, station.rack ? 0.98 : 0.75), -13, (near) =>
        near ? this.countWords(ink, station.id) : null,
      )
    }
    this.add(
      ink,
      projectX(floor.waiting.x, floor.waiting.y),
      projectY(floor.waiting.x, floor.waiting.y, 0.55),
      0,
      (near) => {
        const lots = this.frame?.release.waiting.length ?? 0
        return near && lots > 0
          ? { painting: count(ink, String(lots), this.frame?.release.open === false, 'ticket'), rank: 0.6 }
          : null
      },
    )
    for (const stock of floor.stocks) {
      const [x, y] = stock.places[0]!
      this.add(ink, projectX(x, y), projectY(x, y, 0.75), 0, () => this.stockWords(ink, stock.point))
    }
  }

  show(frame: Frame): void {
    this.frame = frame
    this.gauges.show(frame)
    for (const m of frame.machines) this.states.set(`${m.station}:${m.machine}`, m.state)
    for (const station of frame.stations) this.stations.set(station.station, station)
    for (const stock of frame.stocks) this.stocks.set(stock.point, stock)
    this.dirty = true
  }

  select(selection: Selection | null): void {
    this.selection = selection
    this.dirty = true
  }

  draw(camera: Camera, { clock, real, speed, still }: Moment): void {
    const open = camera.scale > ROOF_CLOSED * 1.15
    this.gauges.draw(camera, clock, camera.scale >= STOCKS_FROM)
    if (open && !still) this.ring(camera, real, speed)
    if (!open || this.frame === null) {
      for (const { label } of this.entries) label.image.visible = false
      this.version = -1
      return
    }
    if (!this.dirty && this.version === camera.version) return
    this.version = camera.version
    this.scale = camera.scale
    const left = this.paint(camera.scale >= NAMES_FROM)
    this.dirty = left
    this.arrange(camera)
  }

  private ring(camera: Camera, real: number, speed: number): void {
    for (const plate of this.plates) {
      const state = this.states.get(plate.id) ?? null
      if (state !== plate.state) {
        // Faster than 1x the plates turn too often for each to ask for attention.
        if (plate.state !== null && speed === 1 && state !== 'down') this.pulses.ring(plate.x, plate.y, real)
        plate.state = state
      }
      this.pulses.alarm(plate.id, state === 'down', plate.x, plate.y, real)
    }
    this.pulses.draw(camera, real, this.ratio, PLATE_LIFT)
  }

  private scale = 1
  private turn = 0
  private readonly candidates: (Candidate & { entry: Entry })[] = []

  /** Paints what changed as far as time allows; answers whether something is left. */
  private paint(near: boolean): boolean {
    const began = performance.now()
    let left = false
    let painted = 0
    this.candidates.length = 0
    for (let i = 0; i < this.entries.length; i++) {
      // Starts where the last picture left off, so that nobody waits for ever.
      const entry = this.entries[(i + this.turn) % this.entries.length]!
      const words = entry.words(near)
      if (words === null) {
        entry.label.image.visible = false
        continue
      }
      if (left || (painted >= AT_LEAST && performance.now() - began > BUDGET)) {
        if (!left) this.turn = (i + this.turn) % this.entries.length
        left = true
      } else if (entry.label.say(words.painting)) painted++
      this.candidates.push({
        x: 0,
        y: 0,
        width: entry.label.width,
        height: entry.label.height,
        rank: words.rank,
        give: entry.give,
        entry,
      })
    }
    return left
  }

  private arrange(camera: Camera): void {
    const placed = placeLabels(
      this.candidates.map((c) => ({ ...c, x: camera.screenX(c.entry.x), y: camera.screenY(c.entry.y) })),
    )
    this.candidates.forEach(({ entry, rank }, i) => {
      const { shown, dy } = placed[i]!
      entry.label.place(camera.screenX(entry.x), camera.screenY(entry.y) + dy, shown && entry.label.width > 0)
      entry.label.image.setDepth(rank)
    })
  }

  private add(ink: Ink, x: number, y: number, give: number, words: Entry['words']): void {
    this.entries.push({ label: new Label(ink), x, y, give, words, shown: false, dy: 0 })
  }

  private plateWords(ink: Ink, id: string, machine: number, name: string | null): ReturnType<Entry['words']> {
    const state = this.states.get(`${id}:${machine}`)
    if (state === undefined) return null
    const selected = same(this.selection, { kind: 'station', id })
    const bottleneck = this.stations.get(id)?.bottleneck ?? false
    const large = ink.theme === 'projector' ? 0.92 : 0.74
    const size = name === null ? Math.min(large, 0.5 + this.scale * 0.6) : large
    const rank = selected ? 5 : (RANK[state] ?? (bottleneck ? 2 : 1))
    return {
      painting: plate(ink, {
        state,
        name: machine > 0 && name ? `${name} ${machine + 1}` : name,
        bottleneck: bottleneck && machine === 0,
        selected,
        size: Math.round(size * 25) / 25,
      }),
      rank,
    }
  }

  private countWords(ink: Ink, id: string): ReturnType<Entry['words']> {
    const station = this.stations.get(id)
    if (station === undefined) return null
    const { buffered, capacity, queue } = station
    const units = Math.max(
      buffered,
      queue.reduce((sum, lot) => sum + lot.quantity, 0),
    )
    if (units === 0 && capacity === null) return null
    return {
      painting: count(
        ink,
        capacity === null ? String(units) : `${units}/${capacity}`,
        capacity !== null && units >= capacity,
      ),
      rank: 0.5,
    }
  }

  private stockWords(ink: Ink, point: string): ReturnType<Entry['words']> {
    const stock = this.stocks.get(point)
    if (stock === undefined) return null
    const selected = same(this.selection, { kind: 'stockPoint', id: point })
    const empty = stock.onHand === 0 && stock.backorders > 0
    if (this.scale < (selected || empty ? NAMES_FROM : STOCKS_FROM)) return null
    return { painting: count(ink, String(stock.onHand), empty), rank: selected ? 5 : empty ? 2.5 : 0.4 }
  }
}
