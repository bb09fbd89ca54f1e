/** Getting goods to customers: speed costs freight, an honest promise costs nothing (Çetinkaya & Bookbinder 2003; Vollmann, Berry & Whybark 1997, ch. 4). */
import { describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../src/sim/index'
import { constant, lane } from '../../support/play'
import { atLeast, lead, measured, ratio } from '../paired'
import { workshop } from './workshop'

vi.setConfig({ testTimeout: 120_000 })

const PLAYING = { seeds: 12, days: 252, warmUp: 56 }
const road = lane('out', 'plant', 'town').modes[0]!
const company = workshop({
  mill: { leadTime: '12 h' },
  planning: { plan: 'replenish', lotSize: { chair: 4, stool: 4 }, targetDays: 2 },
  besides: {
    lanes: [
      lane('in', 'mill', 'plant'),
      {
        ...lane('out', 'plant', 'town', { departuresPerWeek: 1 }),
        modes: [
          { ...road, transit: constant('2 d'), costFixed: 100, costPerUnit: 2 },
          { ...road, mode: 'express', transit: constant('8 h'), costFixed: 100, costPerUnit: 12 },
        ],
      },
    ],
  },
})
const of = (...log: Command[]) => measured(company, { ...PLAYING, log }, 'satisfaction', 'freightPerUnit', 'profit')
const deliver = (mode: string, departuresPerWeek: number): Command => ({
  at: 0,
  lever: 'delivery',
  args: { lane: 'out', mode, departuresPerWeek },
})

const now = of()

describe.each([
  ['more frequent delivery', deliver('road', 7)],
  ['a faster mode', deliver('express', 1)],
])('%s', (_, decision) => {
  it('raises satisfaction, and costs freight', () => {
    const { satisfaction, freightPerUnit } = of(decision)
    expect(atLeast(lead(satisfaction, now.satisfaction))).toBeGreaterThan(2)
    expect(atLeast(lead(freightPerUnit, now.freightPerUnit))).toBeGreaterThan(0)
  })
})

it('a promise that is kept raises satisfaction almost free', () => {
  const kept = of({ at: 0, lever: 'promisedLeadTime', args: { days: 10 } })
  expect(atLeast(lead(kept.satisfaction, now.satisfaction))).toBeGreaterThan(2)
  expect(atLeast(ratio(kept.profit, now.profit))).toBeGreaterThan(0.98)
})
