import { describe, expect, it } from 'vitest'
import { isFree, placeLabels, type Room } from '../../src/scene/view/placement'

const label = (x: number, rank: number, give = 0) => ({ x, y: 100, width: 80, height: 24, rank, give })

describe('labels', () => {
  it('are all shown where they have room', () => {
    expect(placeLabels([label(0, 1), label(100, 1)]).map(({ shown }) => shown)).toEqual([true, true])
  })

  it('survive in order of rank where they meet', () => {
    expect(placeLabels([label(0, 1), label(20, 4), label(40, 2)]).map(({ shown }) => shown)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('step aside before they go', () => {
    const [first, second] = placeLabels([label(0, 4), label(20, 1, 30)])
    expect(first).toEqual({ shown: true, dy: 0 })
    expect(second).toEqual({ shown: true, dy: -30 })
  })

  it('never overlap, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      x: (i * 37) % 300,
      y: (i * 53) % 200,
      width: 60,
      height: 20,
      rank: i % 6,
      give: 12,
    }))
    const shown = placeLabels(many).flatMap(({ shown, dy }, i) => (shown ? [{ ...many[i]!, y: many[i]!.y + dy }] : []))
    for (const a of shown) {
      for (const b of shown) {
        if (a !== b) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 20).toBe(true)
      }
    }
  })

  it('leave the room that they take to nobody else', () => {
    const taken: Room[] = []
    placeLabels([label(0, 1)], taken)
    expect(isFree(taken, 10, 95, 20, 10)).toBe(false)
    expect(isFree(taken, 200, 95, 20, 10)).toBe(true)
  })
})
