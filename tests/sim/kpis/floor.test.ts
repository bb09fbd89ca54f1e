import { describe, expect, it } from 'vitest'
import type { KpiPart } from '../../../src/sim/kpis/kpi'
import { DAY, HOUR, MINUTE } from '../../../src/sim/units'
import { chair, hearing, paint, saw } from './workshop'

/** Values of parts by id. */
const named = (parts: readonly KpiPart[] | undefined) =>
  Object.fromEntries((parts ?? []).map(({ id, value }) => [id, value]))

describe('the flow of lots', () => {
  it('counts good units a day', () => {
    const { measures, tell } = hearing(['goodOutput'])
    tell.jobCompleted(HOUR, 1, chair, 9, HOUR, HOUR, true, 0)
    tell.jobCompleted(2 * HOUR, 2, chair, 7, HOUR, HOUR, true, 0)
    expect(measures.readUntil('goodOutput', 0, 2 * DAY)).toBe(8)
  })

  it('weighs cycle time and flow efficiency by units', () => {
    const { measures, tell } = hearing(['cycleTime', 'flowEfficiency'])
    expect(measures.readUntil('cycleTime', 0, DAY)).toBeNull()
    tell.jobCompleted(DAY, 1, chair, 30, DAY, 6 * HOUR, true, 0)
    tell.jobCompleted(DAY, 2, chair, 10, 5 * DAY, 6 * HOUR, true, 0)
    expect(measures.readUntil('cycleTime', 0, DAY)).toBe(2)
    expect(measures.readUntil('flowEfficiency', 0, DAY)).toBe(12.5)
  })

  it("keeps Little's law over a window that lots do not cross", () => {
    const { measures, tell } = hearing(['wip', 'cycleTime', 'goodOutput'])
    for (let lot = 0; lot < 5; lot++) tell.jobReleased(lot * HOUR, lot, chair, 10)
    for (let lot = 0; lot < 5; lot++) {
      tell.jobCompleted((3 + 2 * lot) * HOUR, lot, chair, 10, (3 + lot) * HOUR, HOUR, true, 0)
    }
    tell.dayEnded(DAY, 0)
    const product = measures.read('goodOutput', 0, 1)! * measures.read('cycleTime', 0, 1)!
    expect(measures.read('wip', 0, 1)).toBeCloseTo(product, 12)
  })

  it('takes scrapped units out of work in process, reworked ones not', () => {
    const { measures, tell } = hearing(['wip'])
    tell.jobReleased(0, 1, chair, 10)
    tell.unitsReworked(12 * HOUR, paint, chair, 2)
    tell.unitsScrapped(12 * HOUR, paint, chair, 4)
    expect(measures.readUntil('wip', 0, DAY)).toBe(8)
  })

  it('counts rejected units out of those that left the floor, and by station out of those begun there', () => {
    const { measures, tell } = hearing(['firstPassYield'])
    tell.jobStarted(0, 1, saw, 20, HOUR, HOUR)
    tell.jobStarted(0, 1, paint, 20, HOUR, HOUR)
    tell.unitsReworked(HOUR, paint, chair, 3)
    tell.unitsScrapped(HOUR, paint, chair, 1)
    tell.jobCompleted(HOUR, 1, chair, 19, HOUR, HOUR, false, 0)
    expect(measures.readUntil('firstPassYield', 0, DAY)).toBe(80)
    expect(named(measures.partsUntil('firstPassYield', 0, DAY))).toEqual({ saw: 100, paint: 80 })
  })

  it('measures adherence as the share of lots that were not late', () => {
    const { measures, tell } = hearing(['scheduleAdherence'])
    expect(measures.readUntil('scheduleAdherence', 0, DAY)).toBeNull()
    for (const lateness of [-HOUR, 0, HOUR, HOUR]) tell.jobCompleted(HOUR, 2, chair, 9, HOUR, HOUR, true, lateness)
    expect(measures.readUntil('scheduleAdherence', 0, DAY)).toBe(50)
  })
})

describe('overall equipment effectiveness', () => {
  /** Nakajima's arithmetic as published by Vorne: a shift of 480 min, breaks 60, down 47, ideal 60 a minute. */
  it('agrees with the published worked example', () => {
    const { measures, tell } = hearing(['oee'])
    const unit = MINUTE / 60
    const rejects = 423 * (unit / (6 * MINUTE))
    tell.machineTurned(0, saw, 0, 'down')
    tell.machineTurned(47 * MINUTE, saw, 0, 'running')
    tell.jobStarted(47 * MINUTE, 1, saw, 19_271, 373 * MINUTE, 19_271 * unit)
    tell.unitsScrapped(420 * MINUTE, saw, chair, rejects)
    tell.machineTurned(420 * MINUTE, saw, 0, 'off')
    const now = 480 * MINUTE
    const [, ofSaw] = measures.partsUntil('oee', 0, now)
    const factors = named(ofSaw!.parts)
    expect(factors.availability).toBeCloseTo(88.8095238095, 8)
    expect(factors.performance).toBeCloseTo(86.1081322609, 8)
    expect(factors.quality).toBeCloseTo(97.8049919568, 8)
    expect(measures.readUntil('oee', 0, now)).toBeCloseTo(74.7936507937, 8)
  })

  it('leaves starved, blocked and off-shift time out of planned time, and adds its losses up to it', () => {
    const { measures, tell } = hearing(['oee', 'utilization'])
    tell.machineTurned(0, saw, 0, 'off')
    tell.machineTurned(8 * HOUR, saw, 0, 'starved')
    tell.machineTurned(9 * HOUR, saw, 0, 'setup')
    tell.machineTurned(10 * HOUR, saw, 0, 'running')
    tell.jobStarted(10 * HOUR, 1, saw, 20, 2.5 * HOUR, 2 * HOUR)
    tell.machineTurned(12 * HOUR, saw, 0, 'down')
    tell.machineTurned(13 * HOUR, saw, 0, 'running')
    tell.machineTurned(13.5 * HOUR, saw, 0, 'quality')
    tell.unitsReworked(13.5 * HOUR, saw, chair, 5)
    tell.machineTurned(14 * HOUR, saw, 0, 'blocked')
    tell.machineTurned(15 * HOUR, saw, 0, 'maintenance')
    tell.machineTurned(16 * HOUR, saw, 0, 'off')
    tell.dayEnded(DAY, 0)
    const [plant, ofSaw, ofPaint] = measures.parts('oee', 0, 1)
    const tree = named(ofSaw!.parts)
    expect(tree).toMatchObject({
      staffed: 8,
      starved: 1,
      blocked: 1,
      planned: 6,
      downtime: 1,
      maintenance: 1,
      setup: 1,
    })
    expect(tree).toMatchObject({ qualityStops: 0.5, speed: 0.5, defects: 0.5, effective: 1.5 })
    expect(measures.read('oee', 0, 1)).toBeCloseTo(25, 12)
    expect((tree.availability! * tree.performance! * tree.quality!) / 1e4).toBeCloseTo(25, 12)
    expect(named(plant!.parts)).toEqual(tree)
    expect(ofPaint!.value).toBeNull()
    expect(measures.read('utilization', 0, 1)).toBe(75)
  })

  it('is read at the station that limits the plant', () => {
    const { measures, tell } = hearing(['oee', 'utilization'])
    tell.machineTurned(0, saw, 0, 'running')
    tell.machineTurned(0, paint, 1, 'running')
    tell.jobStarted(0, 1, saw, 10, HOUR, HOUR)
    tell.jobStarted(0, 2, paint, 10, 4 * HOUR, 2 * HOUR)
    tell.machineTurned(HOUR, saw, 0, 'starved')
    tell.machineTurned(3 * HOUR, paint, 1, 'down')
    expect(measures.readUntil('utilization', 0, 4 * HOUR)).toBe(100)
    expect(measures.readUntil('oee', 0, 4 * HOUR)).toBe(37.5)
    expect(named(measures.partsUntil('utilization', 0, 4 * HOUR))).toEqual({ saw: 25, paint: 100 })
    expect(measures.partsUntil('oee', 0, 4 * HOUR)[1]!.value).toBe(100)
  })
})
