/** Explosion through several levels of the bill of material. */
import { describe, expect, it } from 'vitest'
import { type BillOfMaterialItem, explode } from '../../../src/sim/formulas/mrp'

const item = (changes: Partial<BillOfMaterialItem>): BillOfMaterialItem => ({
  grossRequirements: [0, 0, 0, 0],
  scheduledReceipts: [],
  onHand: 0,
  safetyStock: 0,
  leadTime: 1,
  lotSizing: (net) => net,
  components: {},
  ...changes,
})

describe('explosion', () => {
  it('plans a part that two levels use after both, with what is asked for from outside', () => {
    const records = explode({
      screw: item({ grossRequirements: [0, 3, 0, 0] }),
      leg: item({ components: { screw: 2 } }),
      table: item({ grossRequirements: [0, 0, 0, 5], components: { leg: 4, screw: 8 } }),
    })
    expect(records.table!.plannedReleases).toEqual([0, 0, 5, 0])
    expect(records.leg!.plannedReleases).toEqual([0, 20, 0, 0])
    expect(records.screw!.grossRequirements).toEqual([0, 43, 40, 0])
    expect(records.screw!.plannedReleases).toEqual([43, 40, 0, 0])
  })
  it('asks for the parts of what is past due in the first period', () => {
    const records = explode({
      table: item({ grossRequirements: [6, 0, 0, 0], components: { leg: 4 } }),
      leg: item({ onHand: 30 }),
    })
    expect(records.table!.pastDueRelease).toBe(6)
    expect(records.leg!.projectedOnHand[0]).toBe(6)
  })
  it('refuses what is part of itself, and a part that is not known', () => {
    expect(() => explode({ egg: item({ components: { hen: 1 } }), hen: item({ components: { egg: 1 } }) })).toThrow()
    expect(() => explode({ table: item({ components: { leg: 4 } }) })).toThrow('"leg"')
  })
})
