import { describe, expect, it } from 'vitest'
import { slotOf } from '../../src/scene/floor/racks'
import { boardFill, boxesOf, faceOf, palletStep, rackLevel, unitsOnPallet } from '../../src/scene/world/fill'

const lot = (job: number, quantity: number, product = 'city') => ({ job, quantity, product })
const nobody = new Set<number>()

describe('pallets', () => {
  it('show anything at all, and empty only when empty', () => {
    expect([0, 1, 25, 50, 75, 100, 400].map((units) => palletStep(units, 100))).toEqual([0, 1, 1, 2, 3, 4, 4])
  })

  it('are filled the first first, and the last bears the rest', () => {
    expect([0, 1, 2].map((place) => unitsOnPallet(250, 60, place, 3))).toEqual([60, 60, 130])
    expect([0, 1, 2].map((place) => unitsOnPallet(70, 60, place, 3))).toEqual([60, 10, 0])
  })
})

describe('racks', () => {
  it('are marked full only when they are full', () => {
    expect([0, 1, 30, 59, 60, 80].map((units) => rackLevel(units, 60))).toEqual([0, 1, 2, 3, 4, 4])
  })

  it('hold as many boxes as fit when the buffer is full, whatever the lot size', () => {
    const large = boxesOf([lot(1, 20), lot(2, 20), lot(3, 20)], 60 / 8, 24, nobody, [])
    const small = boxesOf(
      Array.from({ length: 12 }, (_, i) => lot(i, 5)),
      60 / 8,
      24,
      nobody,
      [],
    )
    expect(large).toHaveLength(8)
    expect(small.length).toBeGreaterThanOrEqual(8)
  })

  it('show each waiting lot by a box of its own product, front of the queue first', () => {
    expect(boxesOf([lot(1, 1, 'junior'), lot(2, 1, 'cargo')], 10, 8, nobody, [])).toEqual(['junior', 'cargo'])
  })

  it('leave out what is still on its way', () => {
    expect(boxesOf([lot(1, 5, 'city'), lot(2, 5, 'cargo')], 5, 8, new Set([1]), [])).toEqual(['cargo'])
  })

  it('never put two boxes in one place', () => {
    const places = Array.from({ length: 24 }, (_, i) => JSON.stringify(slotOf(i)))
    expect(new Set(places).size).toBe(24)
  })
})

describe('marks', () => {
  it('show the kanban board emptying as cards come home', () => {
    expect([boardFill(8, 8), boardFill(4, 8), boardFill(0, 8), boardFill(0, 0)]).toEqual([
      'empty',
      'normal',
      'full',
      'empty',
    ])
  })

  it('make a face for each mood', () => expect([10, 50, 60, 80, 95].map(faceOf)).toEqual([0, 1, 2, 3, 4]))
})
