import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/content/layouts'
import { floorMiddle, mapMiddle, slabWidth, trayWidth, wanderBounds } from '../../src/scene/view/bounds'
import { Camera } from '../../src/scene/view/camera'
import { hatAt, heightAt, heightOf, roofAt, scaleAt, stopAt, stopScales, stops } from '../../src/scene/view/heights'

const layout = layouts.tidewater
const open = (width = 1440, height = 900, insets = { left: 102, right: 388, top: 92, bottom: 16 }) => {
  const camera = new Camera(slabWidth(layout), trayWidth(layout), wanderBounds(layout))
  camera.frame(width, height, insets)
  camera.travelTo({ ...floorMiddle(layout), level: heightOf('line') }, 0, 0)
  return camera
}

describe('the heights', () => {
  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [1920, 1080],
  ])('go down in order on a screen of %d by %d', (width, height) => {
    const scales = stopScales(width - 40, height - 100, slabWidth(layout), trayWidth(layout))
    for (let i = 1; i < scales.length; i++) expect(scales[i]!).toBeLessThan(scales[i - 1]!)
    expect(scales[1]).toBeGreaterThan(0.4)
    expect(roofAt(scales[2])).toBe(0)
    expect(roofAt(scales[3])).toBe(1)
  })

  it('are one number: scale and height answer each other', () => {
    const scales = stopScales(950, 790, slabWidth(layout), trayWidth(layout))
    for (const height of [0, 0.1, 0.25, 0.4, 0.62, 0.75, 1])
      expect(heightAt(scales, scaleAt(scales, height))).toBeCloseTo(height, 6)
    expect(stops.map(heightOf).map(stopAt)).toEqual([...stops])
  })

  it('change the hat between Plant and Region', () => {
    expect(stops.map((stop) => hatAt(heightOf(stop)))).toEqual([
      'production',
      'production',
      'production',
      'operations',
      'operations',
    ])
  })
})

describe('the camera', () => {
  it('keeps the point under the pointer while it scales', () => {
    const camera = open()
    const before = [camera.worldX(600), camera.worldY(420)]
    camera.zoomAround(600, 420, camera.scale * 1.2)
    expect(camera.worldX(600)).toBeCloseTo(before[0]!, 3)
    expect(camera.worldY(420)).toBeCloseTo(before[1]!, 3)
  })

  it('shows its point in the middle of what the panels leave free', () => {
    const camera = open()
    const middle = floorMiddle(layout)
    expect(camera.screenX(middle.x)).toBeCloseTo((102 + 1440 - 388) / 2)
    expect(camera.screenY(middle.y)).toBeCloseTo((92 + 900 - 16) / 2)
  })

  it('travels and arrives, and never goes past', () => {
    const camera = open()
    camera.travelTo({ ...mapMiddle(layout), level: heightOf('region') }, 0, 900)
    let before = camera.scale
    for (let now = 50; now <= 900; now += 50) {
      camera.advance(now)
      expect(camera.scale).toBeLessThanOrEqual(before + 1e-9)
      before = camera.scale
    }
    expect(camera.travelling).toBe(false)
    expect(stopAt(camera.level)).toBe('region')
    expect(camera.screenX(mapMiddle(layout).x)).toBeCloseTo(camera.middleX)
  })

  it('keeps its height when the screen changes', () => {
    const camera = open()
    camera.frame(390, 844, { left: 0, right: 0, top: 150, bottom: 336 })
    expect(camera.level).toBeCloseTo(heightOf('line'))
  })

  it('does not lose the model: whoever drags on and on still sees it', () => {
    const camera = open()
    for (let i = 0; i < 100; i++) camera.pan(500, 300)
    const middle = floorMiddle(layout)
    expect(Math.abs(camera.screenX(middle.x) - camera.middleX)).toBeLessThan(slabWidth(layout) * camera.scale)
  })
})
