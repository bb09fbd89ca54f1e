/** Names, faces and loads over the map, and the plant's worst plate once its roof is closed. */

import type { Layout, SiteLayout } from '../../content/case'
import type { Selection } from '../../session'
import type { Frame, MachineState } from '../../sim'
import type { Vehicles } from '../map/vehicles'
import type { Camera } from '../view/camera'
import { ROOF_CLOSED } from '../view/heights'
import { same } from '../view/picking'
import { type Candidate, isFree, placeLabels, type Room } from '../view/placement'
import { faceOf } from '../world/fill'
import { projectX, projectY, FLOOR_TILES_PER_MAP_TILE as RATIO } from '../world/projection'
import { mapOrigin, mapToFloorX, mapToFloorY } from '../world/region'
import type { Icon } from './icons'
import { type Ink, Label, type Painting } from './label'
import { load, plate, siteName, town } from './paintings'

/** Map scale from which names and faces are told, from which whole cards of towns, and from which loads. */
const NAMES_FROM = 0.24
const CARDS_FROM = 0.36
const LOADS_FROM = 0.4
const MOST_LOADS = 10
const WORST: readonly MachineState[] = [
  'down',
  'quality',
  'maintenance',
  'setup',
  'blocked',
  'starved',
  'running',
  'off',
]

interface Entry {
  readonly label: Label
  readonly x: number
  readonly y: number
  readonly words: (scale: number) => { painting: Painting; rank: number } | null
}

export class MapLabels {
  private readonly entries: Entry[] = []
  private readonly loads: readonly Label[]
  private readonly ink: Ink
  private readonly origin: { readonly x: number; readonly y: number }
  private frame: Frame | null = null
  private selection: Selection | null = null
  private dirty = true
  private version = -1
  private readonly taken: Room[] = []

  constructor(ink: Ink, layout: Layout, nameOf: (id: string) => string, marketOf: (site: string) => string | null) {
    this.ink = ink
    this.origin = mapOrigin(layout)
    const { height } = layout.map.ground
    for (const site of layout.map.sites) {
      const segment = marketOf(site.id)
      const above = mapToFloorY(layout, site.x, site.y, height + site.top)
      const x = mapToFloorX(layout, site.x, site.y)
      if (segment !== null) {
        const below = site.label[1] > 0
        const y = below ? mapToFloorY(layout, site.x, site.y, height) + site.label[1] * RATIO : above
        this.add(below ? 0 : 1, x + site.label[0] * RATIO, y, (scale) =>
          this.townWords(segment, nameOf(segment), scale, below),
        )
        continue
      }
      const own = site.id === layout.map.plant.id
      const y = mapToFloorY(layout, site.x, site.y, height)
      this.add(0.5, x + site.label[0] * RATIO, y + site.label[1] * RATIO, (scale) =>
        this.siteWords(site, nameOf(site.id), own, scale),
      )
      if (own) this.add(1, x, mapToFloorY(layout, site.x, site.y, height + 1.7), () => this.plantWords())
    }
    this.loads = Array.from({ length: MOST_LOADS }, () => new Label(ink, 0.5))
  }

  show(frame: Frame): void {
    this.frame = frame
    this.dirty = true
  }

  select(selection: Selection | null): void {
    this.selection = selection
    this.dirty = true
  }

  draw(camera: Camera, vehicles: Vehicles | null): void {
    const far = camera.scale < ROOF_CLOSED
    if (!far || this.frame === null) {
      for (const { label } of this.entries) label.image.visible = false
      for (const label of this.loads) label.image.visible = false
      this.version = -1
      return
    }
    if (this.dirty || this.version !== camera.version) this.arrange(camera)
    if (vehicles) this.drawLoads(camera, vehicles)
  }

  private arrange(camera: Camera): void {
    this.dirty = false
    this.version = camera.version
    const candidates: (Candidate & { entry: Entry })[] = []
    for (const entry of this.entries) {
      const words = entry.words(camera.scale * RATIO)
      if (words === null) {
        entry.label.image.visible = false
        continue
      }
      entry.label.say(words.painting)
      const tall = entry.label.height
      const y = camera.screenY(entry.y) + (1 - entry.label.image.originY) * tall
      candidates.push({
        x: camera.screenX(entry.x),
        y,
        width: entry.label.width,
        height: tall,
        rank: words.rank,
        give: 10,
        entry,
      })
    }
    placeLabels(candidates, this.taken).forEach((placed, i) => {
      const { entry, rank } = candidates[i]!
      entry.label.place(camera.screenX(entry.x), camera.screenY(entry.y) + placed.dy, placed.shown)
      entry.label.image.setDepth(10 + rank)
    })
  }

  private drawLoads(camera: Camera, { seen, shown }: Vehicles): void {
    let used = 0
    if (camera.scale * RATIO >= LOADS_FROM) {
      for (let i = 0; i < shown && used < this.loads.length; i++) {
        const vehicle = seen[i]!
        if (vehicle.rank > 0) continue
        const label = this.loads[used]!
        label.say(load(this.ink, String(vehicle.quantity), vehicle.mode as Icon))
        const x = camera.screenX(this.origin.x + projectX(vehicle.x, vehicle.y) * RATIO)
        const y = camera.screenY(this.origin.y + projectY(vehicle.x, vehicle.y, vehicle.z + 0.75) * RATIO)
        if (!isFree(this.taken, x, y, label.width, label.height) || this.meetsLoad(used, x, y)) continue
        label.place(x, y, true)
        used++
      }
    }
    for (let i = used; i < this.loads.length; i++) this.loads[i]!.image.visible = false
  }

  private meetsLoad(used: number, x: number, y: number): boolean {
    for (let i = 0; i < used; i++) {
      const { image, width, height } = this.loads[i]!
      if (Math.abs(image.x - x) < width && Math.abs(image.y - y) < height) return true
    }
    return false
  }

  private add(originY: number, x: number, y: number, words: Entry['words']): void {
    this.entries.push({ label: new Label(this.ink, originY), x, y, words })
  }

  private townWords(id: string, name: string, scale: number, below: boolean): ReturnType<Entry['words']> {
    const segment = this.frame?.segments.find((s) => s.segment === id)
    if (segment === undefined || scale < NAMES_FROM) return null
    const selected = same(this.selection, { kind: 'segment', id })
    const { satisfaction } = segment
    const words = { name: scale < CARDS_FROM ? null : name, satisfaction, face: faceOf(satisfaction), selected, below }
    return { painting: town(this.ink, words), rank: selected ? 5 : 4.5 }
  }

  private siteWords(site: SiteLayout, name: string, own: boolean, scale: number): ReturnType<Entry['words']> {
    if (scale < NAMES_FROM) return null
    const supplier = this.frame?.suppliers.find((s) => s.supplier === site.id)
    const selected = own ? this.selection?.kind === 'plant' : same(this.selection, { kind: 'supplier', id: site.id })
    const badge =
      supplier?.state === 'outage' ? 'event-supplier-fire' : supplier?.state === 'qualifying' ? 'event-customs' : null
    const faint = supplier?.state === 'unqualified'
    return {
      painting: siteName(this.ink, { name, own, selected, badge, faint }),
      rank: selected ? 5 : badge ? 4 : own ? 3.5 : 1,
    }
  }

  private plantWords(): ReturnType<Entry['words']> {
    const machines = this.frame?.machines ?? []
    const state = WORST.find((worst) => machines.some((machine) => machine.state === worst))
    if (state === undefined) return null
    return { painting: plate(this.ink, { state, name: null, bottleneck: false, selected: false, size: 0.74 }), rank: 4 }
  }
}
