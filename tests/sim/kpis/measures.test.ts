import { describe, expect, it } from 'vitest'
import { type KpiId, kpis } from '../../../src/sim/kpis'
import { DAY, HOUR } from '../../../src/sim/units'
import { chair, hearing, saw, shops, workshop } from './workshop'

const ids = Object.keys(kpis) as KpiId[]

describe('the measures of a run', () => {
  it.each(ids)('says nothing of %s before anything has lasted', (id) => {
    const { measures } = hearing()
    expect(measures.readUntil(id, 0, 0)).toBeNull()
    expect(measures.read(id, 0, 1)).toBeNull()
    expect(measures.parts(id, 0, 1)).toEqual([])
  })

  it('reads a window of whole days by the difference of its ends', () => {
    const { measures, tell } = hearing(['goodOutput'])
    for (const [day, good] of [10, 20, 60].entries()) {
      tell.jobCompleted(day * DAY + HOUR, day, chair, good, HOUR, HOUR, true, 0)
      tell.dayEnded((day + 1) * DAY, day)
    }
    expect(measures.days()).toBe(3)
    expect(measures.read('goodOutput', 0, 1)).toBe(10)
    expect(measures.read('goodOutput', 1, 3)).toBe(40)
    expect(measures.read('goodOutput', 0, 3)).toBe(30)
    expect(measures.read('goodOutput', 2, 4)).toBeNull()
  })

  it('reads until now, and changes nothing by reading', () => {
    const { measures, tell } = hearing(['wip'])
    tell.jobReleased(0, 1, chair, 10)
    expect(measures.readUntil('wip', 0, 6 * HOUR)).toBe(10)
    expect(measures.readUntil('wip', 0, 6 * HOUR)).toBe(10)
    tell.jobCompleted(12 * HOUR, 1, chair, 10, 12 * HOUR, HOUR, true, 0)
    tell.dayEnded(DAY, 0)
    expect(measures.read('wip', 0, 1)).toBe(5)
    expect(measures.readUntil('wip', 0, 2 * DAY)).toBe(2.5)
    expect(measures.readUntil('wip', 1, 2 * DAY)).toBe(0)
  })

  it('keep the days of some centuries, and then give up', () => {
    const { measures } = hearing()
    const endDays = () => {
      for (let day = 1; ; day++) measures.listener.dayEnded!(day * DAY, day)
    }
    expect(endDays).toThrow('more measures than can be kept')
    expect(measures.days()).toBeGreaterThan(100 * 365)
  })

  it('keeps days beyond the length of the scenario', () => {
    const { measures, tell } = hearing(['goodOutput'])
    for (let day = 0; day < 100; day++) {
      tell.jobCompleted(day * DAY, day, chair, day, HOUR, HOUR, true, 0)
      tell.dayEnded((day + 1) * DAY, day)
    }
    expect(measures.read('goodOutput', 0, 100)).toBe(49.5)
    expect(measures.read('goodOutput', 99, 100)).toBe(99)
  })

  it('measures only what it was asked to', () => {
    const { measures, tell } = hearing(['wip'])
    tell.satisfactionMoved(0, shops, 50, 0)
    tell.machineTurned(0, saw, 0, 'running')
    tell.dayEnded(DAY, 0)
    expect(measures.read('wip', 0, 1)).toBe(0)
    expect(measures.read('satisfaction', 0, 1)).toBeNull()
    expect(Object.keys(measures.listener).sort()).toEqual(['dayEnded', 'runOpened', 'unitsReworked', 'unitsScrapped'])
  })

  it('shares one tally among measures of one fold', () => {
    const hearings = (id: KpiId) => ('of' in kpis[id] ? kpis[id].of : [kpis[id]]).map(({ on }) => on)
    expect(hearings('wip')).toEqual(hearings('cycleTime'))
    expect(hearings('efficiency')).toContain(hearings('inventoryTurns')[0])
    expect(workshop.frontier).toHaveLength(1)
  })
})
