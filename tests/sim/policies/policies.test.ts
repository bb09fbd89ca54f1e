/** Policies: pure answers to what they are shown. */
import { describe, expect, it } from 'vitest'
import type { Job } from '../../../src/sim/floor'
import { dispatchingRules, releaseRules, replenishmentPolicies } from '../../../src/sim/index'
import { keyOf } from '../../../src/sim/policies/dispatching'
import type { DispatchView } from '../../../src/sim/policies/dispatching/dispatching'
import type { ReplenishmentView } from '../../../src/sim/policies/replenishment/replenishment'

describe('dispatching', () => {
  const view = { now: 100, family: 1 } as unknown as DispatchView
  const lot = (changes: { due?: number; quantity?: number; family?: number }): Job =>
    Object.freeze({
      due: changes.due ?? 0,
      quantity: changes.quantity ?? 1,
      made: { family: changes.family ?? 0 },
      step: { processTime: { mean: 10 }, remaining: 25 },
    }) as unknown as Job

  it('first in, first out looks at nothing', () => {
    expect(dispatchingRules.fifo(lot({ due: 3 }), view)).toBe(dispatchingRules.fifo(lot({ quantity: 9 }), view))
  })
  it('earliest due date takes what is due first', () => {
    expect(dispatchingRules.earliestDueDate(lot({ due: 3 }), view)).toBeLessThan(
      dispatchingRules.earliestDueDate(lot({ due: 4 }), view),
    )
  })
  it('shortest processing time counts the whole lot', () => {
    expect(dispatchingRules.shortestProcessingTime(lot({ quantity: 3 }), view)).toBe(30)
  })
  it('critical ratio is the time left over the work left', () => {
    expect(dispatchingRules.criticalRatio(lot({ due: 200, quantity: 2 }), view)).toBe(2)
    expect(dispatchingRules.criticalRatio(lot({ due: 50, quantity: 2 }), view)).toBe(-1)
  })
  it('same family first prefers what the machine is set for', () => {
    expect(dispatchingRules.sameFamilyFirst(lot({ family: 1 }), view)).toBeLessThan(
      dispatchingRules.sameFamilyFirst(lot({ family: 0 }), view),
    )
  })
  it('gives by place in the registry what the rule of that name gives', () => {
    const some = lot({ due: 170, quantity: 2, family: 1 })
    for (const [index, rule] of Object.values(dispatchingRules).slice(0, 5).entries()) {
      expect(keyOf(index, some, view)).toBe(rule(some, view))
    }
  })
})

describe('release', () => {
  const seen = { wipLots: 3, lotsBeforeDrum: 2, lotsAtFirst: 2, cardsAtFirst: 2, cap: 4 }
  it('push lets in always, CONWIP below its cap, kanban with a free card', () => {
    expect(releaseRules.push.admits(seen)).toBe(true)
    expect(releaseRules.conwip.admits(seen)).toBe(true)
    expect(releaseRules.conwip.admits({ ...seen, wipLots: 4 })).toBe(false)
    expect(releaseRules.rope.admits(seen)).toBe(true)
    expect(releaseRules.rope.admits({ ...seen, lotsBeforeDrum: 4 })).toBe(false)
    expect(releaseRules.kanban.admits(seen)).toBe(false)
    expect(releaseRules.kanban.admits({ ...seen, lotsAtFirst: 1 })).toBe(true)
  })
  it('only kanban needs cards on the way', () => {
    expect(
      Object.entries(releaseRules)
        .filter(([, { cards }]) => cards)
        .map(([name]) => name),
    ).toEqual(['kanban'])
  })
})

describe('replenishment', () => {
  const view: ReplenishmentView = Object.freeze({
    demandMean: 10,
    demandDeviation: 4,
    leadTimeMean: 9,
    leadTimeDeviation: 1,
    orderCost: 5_000,
    holdingCost: 100,
  })
  // z(95 %) · √(9 · 16 + 100 · 1) = 1.6449 · 15.62
  const safety = 26

  it('economic order quantity: the square-root lot at use over the lead time and safety', () => {
    expect(replenishmentPolicies.economicOrderQuantity(view, { serviceLevel: 95 })).toEqual({
      reorderPoint: 90 + safety,
      orderQuantity: Math.round(Math.sqrt((2 * 3640 * 5_000) / 100)),
      orderUpTo: 0,
      safetyStock: safety,
    })
  })
  it('reorder point: the same point, with the manager’s own quantity', () => {
    expect(replenishmentPolicies.reorderPoint(view, { serviceLevel: 95, orderDays: 14 })).toMatchObject({
      reorderPoint: 90 + safety,
      orderQuantity: 140,
    })
  })
  it('base stock: up to use over the lead time and safety, at every use', () => {
    expect(replenishmentPolicies.baseStock(view, { serviceLevel: 95 })).toMatchObject({
      orderUpTo: 90 + safety,
      reorderPoint: 90 + safety - 1,
    })
  })
  it('call-off: days of cover in place of safety', () => {
    expect(replenishmentPolicies.callOff(view, { coverDays: 1, serviceLevel: 99 })).toMatchObject({
      orderUpTo: 100,
      safetyStock: 10,
    })
  })
  it('keeps no safety below one half, and needs none where nothing varies', () => {
    expect(replenishmentPolicies.baseStock(view, { serviceLevel: 50 }).safetyStock).toBe(0)
    const sure = { ...view, demandDeviation: 0, leadTimeDeviation: 0 }
    expect(replenishmentPolicies.baseStock(sure, { serviceLevel: 99.5 }).safetyStock).toBe(0)
  })
})
