import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/content/layouts'
import { projectX, projectY, unproject } from '../../src/scene/world/projection'
import { mapToFloorX, mapToFloorY } from '../../src/scene/world/region'

describe('the projection', () => {
  it('shows x right and down, y left and down, and z up', () => {
    expect([projectX(1, 0), projectY(1, 0)]).toEqual([64, 32])
    expect([projectX(0, 1), projectY(0, 1)]).toEqual([-64, 32])
    expect(projectY(0, 0, 1)).toBe(-78)
  })

  it('finds the ground under a pixel again', () => {
    const { x, y } = unproject(projectX(3.25, 7.5), projectY(3.25, 7.5))
    expect(x).toBeCloseTo(3.25)
    expect(y).toBeCloseTo(7.5)
  })

  it('lays the plant of the map over the middle of the floor', () => {
    const layout = layouts.tidewater
    const { plant, ground } = layout.map
    expect(mapToFloorX(layout, plant.x, plant.y)).toBeCloseTo(projectX(layout.floor.width / 2, layout.floor.depth / 2))
    expect(mapToFloorY(layout, plant.x, plant.y, ground.height)).toBeCloseTo(
      projectY(layout.floor.width / 2, layout.floor.depth / 2),
    )
  })
})
