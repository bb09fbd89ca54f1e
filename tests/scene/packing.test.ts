import { describe, expect, it } from 'vitest'
import { packInto, packRows, powerOfTwo } from '../../src/scene/pictures/packing'

const pieces = Array.from({ length: 80 }, (_, i) => ({
  id: String(i),
  width: 20 + ((i * 37) % 180),
  height: 15 + ((i * 53) % 120),
}))

describe('a sheet of pictures', () => {
  it('holds every piece within its width, with a gap between any two', () => {
    const { spots, height } = packRows(pieces, 512)
    const placed = pieces.map((p) => ({ ...p, ...spots.get(p.id)! }))
    for (const a of placed) {
      expect(a.x + a.width).toBeLessThanOrEqual(512)
      expect(a.y + a.height).toBeLessThanOrEqual(height)
      for (const b of placed) {
        const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y
        expect(a === b || apart).toBe(true)
      }
    }
  })

  it('draws smaller rather than overflow', () => {
    const { scale, sheet } = packInto(pieces, 4, 512, 512)
    expect(scale).toBeLessThan(4)
    expect(sheet.height).toBeLessThanOrEqual(512)
  })

  it('is a power of two high, so that it can have mip levels', () =>
    expect([1, 64, 65, 2048].map(powerOfTwo)).toEqual([64, 64, 128, 2048]))
})
