/** What can be pointed at, which of it is nearest, and what lies next to it for the arrow keys. */

import type { Layout } from '../../content/case'
import type { Selection } from '../../session'
import { projectX, projectY } from '../world/projection'
import { mapToFloorX, mapToFloorY } from '../world/region'

export interface Target {
  readonly selection: Selection
  /** Middle, in the floor's pixel world. */
  readonly x: number
  readonly y: number
  /** How far from the middle it still counts, in pixels of the world. */
  readonly reach: number
  readonly on: 'floor' | 'map'
  /** Footprint in tiles, for the ring around it. */
  readonly wide: number
  readonly deep: number
  /** The thing itself, not a place that belongs to it. */
  readonly main: boolean
  readonly tile: { readonly x: number; readonly y: number; readonly z: number }
}

const TOUCH = 22

/** Everything that can be selected; stations first and in the order of the flow. */
export function targetsOf(layout: Layout, owns: (site: string) => Selection | null): Target[] {
  const { floor, map } = layout
  const targets: Target[] = []
  const onFloor = (
    selection: Selection,
    x: number,
    y: number,
    z: number,
    reach: number,
    wide: number,
    deep: number,
    main = true,
  ) =>
    targets.push({
      selection,
      x: projectX(x, y),
      y: projectY(x, y, z),
      reach,
      on: 'floor',
      wide,
      deep,
      main,
      tile: { x, y, z: 0 },
    })
  for (const station of floor.stations) {
    const selection: Selection = { kind: 'station', id: station.id }
    onFloor(selection, station.x, station.y - 0.2, station.top * 0.4, 74, 2.1, 1.7)
    for (const [x, y] of station.bays ?? []) onFloor(selection, x, y - 0.2, station.top * 0.4, 74, 2.1, 1.7, false)
    if (station.rack) onFloor(selection, station.rack.x, station.rack.y, 0.4, 40, 1.1, 1, false)
  }
  for (const stock of floor.stocks) {
    for (const [x, y] of stock.places) onFloor({ kind: 'stockPoint', id: stock.point }, x, y, 0.3, 36, 1, 1)
  }
  for (const site of map.sites) {
    const selection = owns(site.id)
    if (selection === null) continue
    const z = map.ground.height
    targets.push({
      selection,
      x: mapToFloorX(layout, site.x, site.y),
      y: mapToFloorY(layout, site.x, site.y, z + site.top * 0.3),
      reach: 84 * 6.5,
      on: 'map',
      wide: 2 * site.scale,
      deep: 2 * site.scale,
      main: true,
      tile: { x: site.x, y: site.y, z },
    })
  }
  for (const lane of map.lanes) {
    for (const mode of Object.values(lane.by)) {
      for (const leg of mode.legs) {
        for (let i = 1; i < leg.way.length; i++) {
          const x = (leg.way[i]![0] + leg.way[i - 1]![0]) / 2
          const y = (leg.way[i]![1] + leg.way[i - 1]![1]) / 2
          targets.push({
            selection: { kind: 'lane', id: lane.id },
            x: mapToFloorX(layout, x, y),
            y: mapToFloorY(layout, x, y, 0),
            reach: 34 * 6.5,
            on: 'map',
            wide: 1,
            deep: 1,
            main: true,
            tile: { x, y, z: map.ground.height },
          })
        }
      }
    }
  }
  return targets
}

/** The nearest target to a point of the world; a finger's width counts however far the camera is. */
export function nearestTarget(
  targets: readonly Target[],
  on: 'floor' | 'map',
  x: number,
  y: number,
  scale: number,
): Target | null {
  let best: Target | null = null
  let least = Number.POSITIVE_INFINITY
  for (const target of targets) {
    if (target.on !== on) continue
    const reach = Math.max(target.reach, TOUCH / scale)
    const distance = Math.hypot(target.x - x, target.y - y)
    if (distance <= reach && distance / reach < least) {
      least = distance / reach
      best = target
    }
  }
  return best
}

/** The next target of its kind in the direction of an arrow: stations follow the flow, the rest lie as they lie. */
export function neighbour(
  targets: readonly Target[],
  from: Target | null,
  key: 'left' | 'right' | 'up' | 'down',
  on: 'floor' | 'map',
): Target | null {
  const choice = targets.filter((target) => target.on === on && isFirst(targets, target))
  if (from === null || from.on !== on) return choice[0] ?? null
  const stations = choice.filter((target) => target.selection.kind === 'station')
  const place = stations.findIndex((target) => same(target.selection, from.selection))
  if (place >= 0 && (key === 'left' || key === 'right')) {
    const step = key === 'right' ? 1 : stations.length - 1
    return stations[(place + step) % stations.length] ?? null
  }
  const [ux, uy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[key] as [number, number]
  let best: Target | null = null
  let least = Number.POSITIVE_INFINITY
  for (const target of choice) {
    if (same(target.selection, from.selection)) continue
    const along = (target.x - from.x) * ux + (target.y - from.y) * uy
    const aside = Math.abs((target.x - from.x) * uy) + Math.abs((target.y - from.y) * ux)
    if (along <= 1 || aside > along * 2.5) continue
    const cost = along + aside * 2
    if (cost < least) {
      least = cost
      best = target
    }
  }
  return best
}

export const same = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)

const isFirst = (targets: readonly Target[], target: Target) =>
  targets.find((other) => same(other.selection, target.selection)) === target
