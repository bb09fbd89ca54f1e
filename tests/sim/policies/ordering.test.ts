/** Ordering rules of a link that orders every period. */
import { describe, expect, it } from 'vitest'
import { orderingRules } from '../../../src/sim/index'

const { anchorAndAdjust, constantLevel, orderUpTo, passThrough } = orderingRules
const view = Object.freeze({ demand: 6, forecast: 5, netStock: 4, supplyLine: 10 })

describe('ordering', () => {
  const sterman = { stockWeight: 0.26, supplyLineWeight: 0.34, desiredStock: 17, wholeUnits: false }
  it('anchors on the forecast and adjusts for stock and the part of the supply line that is seen', () => {
    expect(anchorAndAdjust.order(view, sterman)).toBeCloseTo(5 + 0.26 * (17 - 4 - 3.4), 12)
  })
  it('orders whole units, half up, and never less than nothing', () => {
    const whole = { ...sterman, stockWeight: 0.5, supplyLineWeight: 1, wholeUnits: true }
    expect(anchorAndAdjust.order(view, whole)).toBe(7)
    expect(anchorAndAdjust.order({ ...view, netStock: 100 }, whole)).toBe(0)
  })
  it('with its whole supply line in view and a constant forecast, it is a base stock', () => {
    const seesAll = { stockWeight: 1, supplyLineWeight: 1, desiredStock: 28, wholeUnits: true }
    expect(anchorAndAdjust.order(view, seesAll)).toBe(constantLevel.order(view, { level: 33, wholeUnits: true }))
  })
  it('orders up to lead time times forecast, and sends back only where returns are taken', () => {
    const args = { leadTime: 4, safetyStock: 2, returns: false, wholeUnits: true }
    expect(orderUpTo.order(view, args)).toBe(8)
    expect(orderUpTo.order({ ...view, netStock: 30 }, args)).toBe(0)
    expect(orderUpTo.order({ ...view, netStock: 30 }, { ...args, returns: true })).toBe(-18)
    expect(orderUpTo.order(view, { ...args, returns: true })).toBe(8)
  })
  it('passes on what was asked for', () => expect(passThrough.order(view, {})).toBe(6))
})
