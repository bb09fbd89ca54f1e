import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/content/layouts'
import { caseOf } from '../../src/content/scenarios'
import { spritesOfFloor } from '../../src/scene/floor/needs'
import { standingOn } from '../../src/scene/floor/standing'
import { wayBetween } from '../../src/scene/floor/ways'
import { spritesOfMap } from '../../src/scene/map/needs'
import { pathAlong } from '../../src/scene/world/path'

interface Boxes {
  readonly footprint: readonly [number, number]
  readonly height: number
  readonly body: readonly number[]
}
const sprites = JSON.parse(readFileSync('assets/sprites/sprites.json', 'utf8')) as Record<string, Boxes>
const boxOf = (id: string) => {
  const box = sprites[id]
  if (box === undefined) throw new Error(`There is no sprite ${id}`)
  return box
}

describe.each(Object.entries(layouts))('the layout of %s', (_, layout) => {
  const { floor, map } = layout

  it('needs only sprites that are drawn', () => {
    for (const { id } of [...spritesOfFloor(floor, boxOf), ...spritesOfMap(map)]) {
      expect(sprites, id).toHaveProperty([id])
      expect(existsSync(`assets/sprites/${id}.svg`), id).toBe(true)
    }
  })

  it('has its grounds drawn', () => {
    for (const name of ['slab', 'wall', 'shell', 'roof'])
      expect(existsSync(`assets/ground/${floor.ground}-${name}.svg`), name).toBe(true)
    expect(existsSync(`assets/ground/${map.ground.name}-tray.svg`)).toBe(true)
  })

  it('keeps everything on the slab', () => {
    for (const s of standingOn(floor, boxOf)) {
      expect(s.x, s.id).toBeGreaterThan(0)
      expect(s.x, s.id).toBeLessThan(floor.width)
      expect(s.y, s.id).toBeGreaterThan(0)
      expect(s.y, s.id).toBeLessThan(floor.depth)
    }
  })

  it('joins each station to the next by a way that is somewhere near both', () => {
    const route = floor.stations.map(({ id }) => id)
    for (let i = 1; i < route.length; i++) {
      const way = floor.ways[`${route[i - 1]}>${route[i]}`]
      expect(way, `${route[i - 1]}>${route[i]}`).toBeDefined()
      const start = floor.stations[i - 1]!
      expect(Math.hypot(way![0]![0] - start.x, way![0]![1] - start.y)).toBeLessThan(2)
      const end = floor.stations[i]!.rack ?? floor.stations[i]!
      expect(Math.hypot(way!.at(-1)![0] - end.x, way!.at(-1)![1] - end.y)).toBeLessThan(2)
    }
  })

  it('finds a way round for lots that go back', () => {
    const way = wayBetween(floor, 'test', 'weld')
    expect(pathAlong(way).length).toBeGreaterThan(1)
  })

  it('joins each lane to its sites, leg by leg', () => {
    const at = (id: string) => map.sites.find((site) => site.id === id)!
    for (const lane of map.lanes) {
      for (const [mode, { legs }] of Object.entries(lane.by)) {
        const [from, to] = [at(lane.from), at(lane.to)]
        const [start, end] = [legs[0]!.way[0]!, legs.at(-1)!.way.at(-1)!]
        expect(Math.hypot(start[0] - from.x, start[1] - from.y), `${lane.id} ${mode} from`).toBeLessThan(2)
        expect(Math.hypot(end[0] - to.x, end[1] - to.y), `${lane.id} ${mode} to`).toBeLessThan(2)
        expect(
          legs.reduce((sum, { share }) => sum + share, 0),
          `${lane.id} ${mode}`,
        ).toBeCloseTo(1)
        for (let i = 1; i < legs.length; i++) {
          const [a, b] = [legs[i - 1]!.way.at(-1)!, legs[i]!.way[0]!]
          expect(Math.hypot(a[0] - b[0], a[1] - b[1]), `${lane.id} ${mode}`).toBeLessThan(2.5)
        }
      }
    }
  })
})

describe('the layout of First shift', () => {
  const company = caseOf('first-shift')

  it('shows everything that the company has', () => {
    expect(company).not.toBeNull()
    const { scenario, layout } = company!
    const { floor, map } = layout
    for (const station of scenario.stations) {
      const place = floor.stations.find(({ id }) => id === station.id)
      expect(place, station.id).toBeDefined()
      expect(1 + (place!.bays?.length ?? 0), station.id).toBeGreaterThanOrEqual(station.machines)
    }
    for (const { id } of scenario.stockPoints) expect(floor.stocks.map(({ point }) => point)).toContain(id)
    for (const { id } of scenario.sites) expect(map.sites.map((site) => site.id)).toContain(id)
    for (const lane of scenario.lanes) {
      const drawn = map.lanes.find(({ id }) => id === lane.id)
      for (const { mode } of lane.modes) expect(Object.keys(drawn?.by ?? {}), lane.id).toContain(mode)
    }
    for (const item of scenario.items) if (item.kind === 'product') expect(layout.productMarks).toHaveProperty(item.id)
  })
})
