import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import type { KpiPart } from '../../../src/sim/kpis/kpi'
import { DAY, HOUR, YEAR } from '../../../src/sim/units'
import { chair, forest, hearing, overseas, shops, web } from './workshop'

const named = (parts: readonly KpiPart[]) => Object.fromEntries(parts.map(({ id, value }) => [id, value]))

describe('what customers get', () => {
  it('counts an order as in time when it comes by its promise, and a cancelled one as a failure', () => {
    const { measures, tell } = hearing(['onTimeInFull', 'orderLeadTime'])
    tell.orderPlaced(0, 1, shops, chair, 10, DAY)
    tell.orderPlaced(0, 2, shops, chair, 10, DAY)
    tell.orderPlaced(0, 3, web, chair, 2, DAY)
    tell.orderPlaced(0, 4, web, chair, 2, DAY)
    tell.orderDelivered(DAY, 1, shops, chair, 10, DAY, 0, 3)
    tell.orderDelivered(2 * DAY, 2, shops, chair, 10, 2 * DAY, DAY, 0)
    tell.orderDelivered(DAY, 3, web, chair, 2, DAY / 2, -HOUR, 0)
    tell.dayEnded(2 * DAY, 1)
    expect(measures.read('onTimeInFull', 0, 1)).toBeCloseTo(200 / 3, 12)
    tell.orderCancelled(3 * DAY, 4, web, chair, 2)
    expect(measures.readUntil('onTimeInFull', 0, 3 * DAY)).toBe(50)
    expect(named(measures.partsUntil('onTimeInFull', 0, 3 * DAY))).toEqual({ shops: 50, web: 50 })
    expect(named(measures.partsUntil('orderLeadTime', 0, 3 * DAY))).toEqual({ shops: 1.5, web: 0.5 })
    expect(measures.readUntil('orderLeadTime', 1, 3 * DAY)).toBeNull()
  })

  it('carries open orders in the backlog until they are delivered or cancelled', () => {
    const { measures, tell } = hearing(['backlog'])
    tell.orderPlaced(0, 1, shops, chair, 10, DAY)
    tell.orderPlaced(0, 2, web, chair, 2, DAY)
    tell.orderDelivered(DAY, 1, shops, chair, 10, DAY, 0, 0)
    tell.orderCancelled(2 * DAY, 2, web, chair, 2)
    expect(measures.readUntil('backlog', 0, 4 * DAY)).toBe(3.5)
    expect(named(measures.partsUntil('backlog', 0, 4 * DAY))).toEqual({ shops: 2.5, web: 1 })
  })

  it('fills at once only what was on the shelf', () => {
    const { measures, tell } = hearing(['fillRate'])
    tell.orderPlaced(0, 1, shops, chair, 30, DAY)
    tell.orderFilled(0, 1, chair, 30, true)
    tell.orderPlaced(0, 2, shops, chair, 10, DAY)
    tell.orderFilled(DAY, 2, chair, 10, false)
    expect(measures.readUntil('fillRate', 0, DAY)).toBe(75)
    expect(named(measures.partsUntil('fillRate', 0, DAY))).toEqual({ chair: 75 })
  })

  it('counts what customers who do not wait went without as not filled', () => {
    const { measures, tell } = hearing(['fillRate'])
    tell.orderPlaced(0, 1, shops, chair, 30, DAY)
    tell.orderFilled(0, 1, chair, 30, true)
    tell.saleLost(0, shops, chair, 10)
    expect(measures.readUntil('fillRate', 0, DAY)).toBe(75)
  })

  it('averages satisfaction over time and over segments by what they buy', () => {
    const { measures, tell } = hearing(['satisfaction'])
    tell.satisfactionMoved(DAY, shops, 60, 0)
    tell.dayEnded(2 * DAY, 1)
    expect(named(measures.parts('satisfaction', 0, 1))).toEqual({ shops: 70, web: 80 })
    expect(measures.read('satisfaction', 0, 1)).toBe(74)
    expect(measures.readUntil('satisfaction', 1, 3 * DAY)).toBe(68)
  })

  it('sets customers at the end of a window against those at its start', () => {
    const { measures, tell } = hearing(['retention'])
    tell.customersMoved(DAY, shops, 5)
    tell.customersMoved(DAY, web, 15)
    tell.dayEnded(DAY, 0)
    tell.customersMoved(2 * DAY, shops, 4)
    tell.customersMoved(2 * DAY, web, 18)
    tell.dayEnded(2 * DAY, 1)
    expect(measures.read('retention', 0, 1)).toBeCloseTo((100 * 20) / 26, 12)
    expect(measures.read('retention', 1, 2)).toBeCloseTo(110, 12)
    expect(measures.read('retention', 0, 2)).toBeCloseTo((100 * 22) / 26, 12)
    expect(named(measures.parts('retention', 1, 2))).toEqual({ shops: 80, web: 120 })
  })
})

describe('what suppliers deliver', () => {
  it('counts late receipts and bad parts by supplier', () => {
    const { measures, tell } = hearing(['supplierOnTime', 'supplierPpm'])
    expect(measures.readUntil('supplierPpm', 0, DAY)).toBeNull()
    tell.materialReceived(0, 0, forest, 900, 0, DAY, false)
    tell.materialReceived(0, 0, overseas, 50, 4, DAY, true)
    tell.materialReceived(0, 0, overseas, 50, 1, DAY, false)
    tell.materialReceived(0, 0, forest, 1_000, 0, DAY, false)
    expect(measures.readUntil('supplierOnTime', 0, DAY)).toBe(75)
    expect(named(measures.partsUntil('supplierOnTime', 0, DAY))).toEqual({ forest: 100, overseas: 50 })
    expect(measures.readUntil('supplierPpm', 0, DAY)).toBe(2_500)
    expect(named(measures.partsUntil('supplierPpm', 0, DAY))).toEqual({ forest: 0, overseas: 50_000 })
  })
})

describe('the books', () => {
  const { cash, sales, labour, machines, fixedAssets, stock, materialUsed, inboundFreight, outboundFreight, equity } =
    account

  it('tells profit from cash: wear costs no money, and stock is paid before it is sold', () => {
    const { measures, tell } = hearing(['profit', 'cash', 'revenue'])
    tell.posted(0, equity, cash, 1_000_000)
    tell.posted(0, sales, cash, 50_000)
    tell.posted(0, cash, labour, 8_000)
    tell.posted(0, fixedAssets, machines, 2_000)
    tell.posted(0, cash, stock, 9_000)
    tell.posted(0, stock, materialUsed, 6_000)
    tell.posted(0, cash, labour, -1_000)
    tell.dayEnded(DAY, 0)
    expect(measures.read('revenue', 0, 1)).toBe(50_000)
    expect(measures.read('profit', 0, 1)).toBe(35_000)
    expect(measures.read('cash', 0, 1)).toBe(34_000)
    const parts = measures.parts('profit', 0, 1)
    expect(named(parts)).toMatchObject({ sales: 50_000, labour: -7_000, machines: -2_000, materialUsed: -6_000 })
    expect(parts.reduce((sum, { value }) => sum + value!, 0)).toBe(35_000)
    expect(measures.readUntil('profit', 1, 2 * DAY)).toBe(0)
  })

  it('spreads cost over good units and freight over all units delivered', () => {
    const { measures, tell } = hearing(['unitCost', 'freightPerUnit'])
    tell.posted(0, cash, labour, 800)
    expect(measures.readUntil('unitCost', 0, DAY)).toBeNull()
    tell.posted(0, cash, inboundFreight, 30)
    tell.posted(0, cash, outboundFreight, 70)
    tell.orderDelivered(0, 1, shops, chair, 10, DAY, 0, 1)
    expect(measures.readUntil('unitCost', 0, DAY)).toBe(100)
    expect(named(measures.partsUntil('freightPerUnit', 0, DAY))).toEqual({ inboundFreight: 3, outboundFreight: 7 })
    expect(measures.readUntil('freightPerUnit', 0, DAY)).toBe(10)
  })

  it('turns stock over by its mean value, from what stood there at the opening', () => {
    const { measures, tell } = hearing(['inventoryTurns'])
    expect(measures.readUntil('inventoryTurns', 0, DAY)).toBe(0)
    tell.posted(DAY, stock, materialUsed, 30_000)
    // 60 000 for one day, 30 000 for the next: 45 000 on average, and 30 000 used in two days.
    expect(measures.readUntil('inventoryTurns', 0, 2 * DAY)).toBeCloseTo((30_000 / 45_000) * (YEAR / (2 * DAY)), 9)
  })
})
