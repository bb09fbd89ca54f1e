import { describe, expect, it } from 'vitest'
import { boxAt, depthAmong, fromBackToFront, isBehind } from '../../src/scene/world/depth'

const box = (x: number, y: number, z = 0, size = 1, height = 1) => boxAt(x, y, z, size, size, height)

describe('what hides what', () => {
  it('draws what is further away first, along both axes', () => {
    expect(isBehind(box(0, 0), box(1.5, 0))).toBe(true)
    expect(isBehind(box(0, 1.5), box(0, 0))).toBe(false)
  })

  it('draws what lies below first', () => expect(isBehind(box(0, 0), box(0, 0, 1))).toBe(true))

  it('asks for no order between things that do not meet on the screen', () => {
    expect(isBehind(box(0, 0), box(9, -9))).toBe(false)
    expect(isBehind(box(9, -9), box(0, 0))).toBe(false)
  })

  it('sorts a row whatever the order it is told in', () => {
    const row = [3, 0, 2, 1].map((x) => ({ ...box(x * 1.2, 0), x }))
    expect(fromBackToFront(row).map(({ x }) => x)).toEqual([0, 1, 2, 3])
  })

  it('lets a long thing pass behind one and before another', () => {
    const wall = { ...boxAt(0, 0, 0, 6, 0.2, 1), id: 'wall' }
    const before = { ...box(2, 1), id: 'before' }
    const behind = { ...box(-2, -1), id: 'behind' }
    expect(fromBackToFront([before, wall, behind]).map(({ id }) => id)).toEqual(['behind', 'wall', 'before'])
  })
})

describe('what moves', () => {
  const still = fromBackToFront([box(0, 0), box(2, 0), box(4, 0)])

  it('comes between the thing it has passed and the thing it comes to', () => {
    const depth = depthAmong(still, 1, 0.2, 0, 0.1)
    expect(depth).toBeGreaterThan(0)
    expect(depth).toBeLessThan(1)
  })

  it('is drawn over the belt that carries it', () => {
    const belt = [boxAt(0, 0, 0, 1, 1, 0.26)]
    expect(depthAmong(belt, 0.2, 0, 0.28, 0.15)).toBeGreaterThan(0)
  })

  it('is ordered among its like by how near it is', () => {
    expect(depthAmong([], 1, 1, 0, 0.1)).toBeGreaterThan(depthAmong([], 0.5, 1, 0, 0.1))
  })
})
