/** What good and bad quality cost, by Feigenbaum's four kinds. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import type { KpiPart } from '../../../src/sim/kpis/kpi'
import { qualify } from '../../../src/sim/processes/supplier'
import { advance } from '../../../src/sim/run'
import { DAY, HOUR, WEEK } from '../../../src/sim/units'
import { type CompanyJson, company, opened, product, station, step, supplied } from '../../support/play'
import { chair, hearing, paint } from './workshop'

const { cash, sales, stock } = account
const named = (parts: readonly KpiPart[]) => Object.fromEntries(parts.map(({ id, value }) => [id, value]))

describe('the cost of quality', () => {
  it('is that of prevention, appraisal and failures within and without, as a share of sales', () => {
    const { measures, tell } = hearing(['costOfQuality'])
    expect(measures.readUntil('costOfQuality', 0, DAY)).toBeNull()
    tell.posted(0, sales, cash, 1_000_000)
    tell.posted(0, cash, account.prevention, 20_000)
    tell.posted(0, cash, account.inspection, 30_000)
    tell.posted(0, cash, account.returns, 40_000)
    // Four chairs are lost with the work in them, six are painted again, and the booth stands for an hour.
    tell.posted(0, stock, account.scrap, 2_400)
    tell.unitsScrapped(0, paint, chair, 4)
    tell.unitsReworked(0, paint, chair, 6)
    tell.machineTurned(0, paint, 1, 'quality')
    tell.machineTurned(HOUR, paint, 1, 'starved')
    expect(measures.readUntil('costOfQuality', 0, DAY)).toBeCloseTo(10.11, 9)
    expect(named(measures.partsUntil('costOfQuality', 0, DAY))).toEqual({
      prevention: 2,
      appraisal: 3,
      internalFailure: expect.closeTo((2_400 + 4 * 800 + 6 * 500 + 2_500) / 10_000, 9),
      externalFailure: 4,
    })
  })

  const programme = (effects: CompanyJson['programmes'][number]['effects']): CompanyJson['programmes'][number] => ({
    lever: 'tpm',
    adoptionTime: '1 w',
    costPerWeek: 70,
    launchCost: 0,
    halfLife: '1 w',
    training: 0,
    effects,
  })
  const spent = (effects: CompanyJson['programmes'][number]['effects'], world = opened(plant(effects))) => {
    world.programmes[0]!.supported = true
    advance(world, WEEK + 1)
    return [world.balances[account.prevention], world.balances[account.programmes]]
  }
  const plant = (effects: CompanyJson['programmes'][number]['effects']) => {
    const { suppliers, ...chain } = supplied('wood')
    return company({
      ...chain,
      items: [{ id: 'wood', kind: 'material', standardCost: 1 }, product('a', [step('s1', '1 min')])],
      stations: [station('s1')],
      suppliers: [
        ...suppliers,
        { ...suppliers[0]!, id: 'yard', qualified: false, qualification: { time: '1 d', cost: 55 } },
      ],
      programmes: [programme(effects)],
    })
  }

  it('has for prevention what programmes cost that bear on the process itself', () => {
    expect(spent({ sigma: { least: 0.5, most: 0.5 } })).toEqual([7_000, 0])
    expect(spent({ life: { least: 2, most: 2 } })).toEqual([0, 7_000])
  })

  it('has for prevention what it costs to qualify a supplier', () => {
    const world = opened(plant({}))
    qualify(world, 1)
    expect(world.balances[account.prevention]).toBe(5_500)
  })
})
