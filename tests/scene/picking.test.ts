import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/content/layouts'
import { owner } from '../../src/scene/director'
import { nearestTarget, neighbour, targetsOf } from '../../src/scene/view/picking'

const layout = layouts.tidewater
const targets = targetsOf(layout, (site) => owner(layout, site))
const of = (kind: string, id: string) => targets.find((t) => t.selection.kind === kind && t.selection.id === id)!

describe('pointing', () => {
  it('finds every station, stock, supplier, market, lane and the plant', () => {
    for (const { id } of layout.floor.stations) expect(of('station', id)).toBeDefined()
    for (const { point } of layout.floor.stocks) expect(of('stockPoint', point)).toBeDefined()
    for (const { id } of layout.map.lanes) expect(of('lane', id)).toBeDefined()
    for (const id of ['brannock', 'osei', 'kestrel', 'lindqvist']) expect(of('supplier', id)).toBeDefined()
    for (const id of ['portAmell', 'greyhaven', 'lindow']) expect(of('segment', id)).toBeDefined()
    expect(of('plant', 'tidewater')).toBeDefined()
  })

  it('takes the nearest of several', () => {
    const weld = of('station', 'weld')
    expect(nearestTarget(targets, 'floor', weld.x + 8, weld.y - 5, 0.6)?.selection).toEqual({
      kind: 'station',
      id: 'weld',
    })
  })

  it('gives a finger its width however small the things are', () => {
    const paint = of('station', 'paint')
    expect(nearestTarget(targets, 'floor', paint.x + 90, paint.y + 40, 0.2)?.selection.id).toBe('paint')
    expect(nearestTarget(targets, 'floor', paint.x + 2000, paint.y, 0.2)).toBeNull()
  })
})

describe('arrow keys', () => {
  it('follow the flow from station to station, round to the first', () => {
    const route: string[] = []
    let at = of('station', 'press')
    for (let i = 0; i < 6; i++) {
      route.push(at.selection.id)
      at = neighbour(targets, at, 'right', 'floor')!
    }
    expect(route).toEqual(['press', 'cnc', 'weld', 'paint', 'test', 'pack'])
    expect(at.selection.id).toBe('press')
    expect(neighbour(targets, of('station', 'cnc'), 'left', 'floor')?.selection.id).toBe('press')
  })

  it('move between sites as they lie on the map', () => {
    const next = neighbour(targets, of('supplier', 'brannock'), 'down', 'map')
    expect(next!.y).toBeGreaterThan(of('supplier', 'brannock').y)
  })

  it('start somewhere when nothing has the focus', () =>
    expect(neighbour(targets, null, 'right', 'floor')).not.toBeNull())
})
