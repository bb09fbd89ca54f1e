import { describe, expect, it } from 'vitest'
import { journeyShare, pathAlong, placeAlong, smoothWay, somewhere } from '../../src/scene/world/path'

describe('a way', () => {
  const path = pathAlong([
    [0, 0],
    [4, 0],
    [4, 3],
  ])

  it('is as long as its parts', () => expect(path.length).toBe(7))

  it('goes at one speed past its corners', () => {
    expect(placeAlong(path, 2, somewhere())).toMatchObject({ x: 2, y: 0, facing: 'SE' })
    expect(placeAlong(path, 5, somewhere())).toMatchObject({ x: 4, y: 1, facing: 'SW', corner: 1 })
  })

  it('holds at its ends', () => {
    expect(placeAlong(path, -1, somewhere())).toMatchObject({ x: 0, y: 0 })
    expect(placeAlong(path, 99, somewhere())).toMatchObject({ x: 4, y: 3 })
  })

  it('faces back the way it came', () => {
    const back = pathAlong([
      [4, 3],
      [4, 0],
      [0, 0],
    ])
    expect(placeAlong(back, 1, somewhere()).facing).toBe('NE')
    expect(placeAlong(back, 6, somewhere()).facing).toBe('NW')
  })

  it('keeps its corners when it is smoothed', () => {
    const smooth = smoothWay([
      [0, 0],
      [2, 1],
      [4, 0],
    ])
    expect(smooth[0]).toEqual([0, 0])
    expect(smooth[8]).toEqual([2, 1])
    expect(smooth.at(-1)).toEqual([4, 0])
  })
})

describe('a journey', () => {
  it('is over by the share of its time that has gone', () => {
    expect(journeyShare(100, 300, 150)).toBe(0.25)
    expect(journeyShare(100, 300, 50)).toBe(0)
    expect(journeyShare(100, 300, 900)).toBe(1)
    expect(journeyShare(100, 100, 100)).toBe(0)
  })
})
