/** What is made at another plant by a route of its own is checked there as on its first route. */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { type CompanyJson, companyJson, type OperationJson, product, station, step, supplied } from '../support/play'

interface Changes {
  readonly other?: readonly OperationJson[]
  readonly lotSize?: Readonly<Record<string, number>>
  readonly plans?: number
}

/** `a` is made of wood at the plant, and by `other` at the works, where wood and glue lie; `part` is made of `a`. */
function json({ other = [step('w1', '1 min')], lotSize = { a: 1 }, plans = 2 }: Changes): unknown {
  const { stockPoints, ...chain } = supplied('wood', 'glue')
  const plan = (site: string, sizes: Readonly<Record<string, number>>) => ({
    site,
    plan: 'makeToOrder' as const,
    lotSize: { ...sizes },
    targetDays: 0,
    release: { policy: 'push', args: {} },
    promisedLeadTime: '1 d',
  })
  const here = (item: string): CompanyJson['stockPoints'][number] => ({
    id: `${item}-works`,
    site: 'works',
    item,
    initial: 0,
    replenishment: null,
  })
  const base = companyJson({
    ...chain,
    items: [
      { id: 'wood', kind: 'material', standardCost: 1 },
      { id: 'glue', kind: 'material', standardCost: 1 },
      { id: 'part', kind: 'component', route: [step('s1', '1 min', { materials: [{ item: 'a', quantity: 1 }] })] },
      {
        id: 'a',
        kind: 'component',
        route: [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })],
        otherRoutes: [[...other]],
      },
      product('p', [step('s1', '1 min')]),
    ],
    sites: [...companyJson({ items: [] }).sites, { id: 'works', kind: 'plant' }],
    stations: [station('s1'), station('w1', { site: 'works' }), station('w2', { site: 'works' })],
    stockPoints: [
      ...stockPoints,
      { id: 'a', site: 'plant', item: 'a', initial: 0, replenishment: null },
      { id: 'part', site: 'plant', item: 'part', initial: 0, replenishment: null },
      ...['a', 'wood', 'part'].map(here),
    ],
  })
  return { ...base, planning: [plan('plant', { a: 1, part: 1, p: 1 }), plan('works', lotSize)].slice(0, plans) }
}

const faults = (changes: Changes): readonly string[] => {
  const reading = readScenario(json(changes))
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}

const looking = (plan: { policy: string; args: Record<string, number> }, reworkFrom = 0): OperationJson[] => [
  step('w1', '1 min', {
    inspection: { detection: 1, falseReject: 0, reworkFrom, reworkLimit: 1, holdTime: '0 min', plan },
  }),
]
const using = (item: string): OperationJson[] => [step('w1', '1 min', { materials: [{ item, quantity: 1 }] })]

const WAY = 'items.3.otherRoutes.0'

describe('a route at another plant', () => {
  it('that is sound has no fault', () => {
    expect(faults({})).toEqual([])
    expect(faults({ other: [...using('wood'), step('w2', '1 min')] })).toEqual([])
    expect(faults({ other: looking({ policy: 'sampling', args: { sample: 5, acceptance: 1 } }) })).toEqual([])
  })

  it.each<[string, Changes, string]>([
    ['a station that nobody knows', { other: [step('z9', '1 min')] }, `${WAY}.0.station: `],
    [
      'a station at another site',
      { other: [step('w1', '1 min'), step('s1', '1 min')] },
      `${WAY}.1.station: expected a station at "works"`,
    ],
    ['a material that nobody knows', { other: using('tin') }, `${WAY}.0.materials.0.item: `],
    [
      'material that does not lie there',
      { other: using('glue') },
      `${WAY}.0.materials.0.item: expected a stock point for "glue" at "works"`,
    ],
    ['a product made of itself', { other: using('part') }, 'a part of itself'],
    [
      'an inspection plan that nobody knows',
      { other: looking({ policy: 'guess', args: {} }) },
      `${WAY}.0.inspection.plan.policy: `,
    ],
    [
      'an inspection plan told nonsense',
      { other: looking({ policy: 'sampling', args: { sample: -1, acceptance: 1 } }) },
      `${WAY}.0.inspection.plan.args.sample: `,
    ],
    [
      'rework at a later operation',
      { other: looking({ policy: 'everyUnit', args: {} }, 1) },
      `${WAY}.0.inspection.reworkFrom: `,
    ],
    ['a plant without a plan', { plans: 1 }, `${WAY}: expected a plan for "works"`],
    ['no lot size in the plan of that plant', { lotSize: {} }, 'planning.1.lotSize.a: expected a lot size'],
  ])('is refused for %s', (_, changes, fault) => expect(faults(changes)).toContainEqual(expect.stringContaining(fault)))
})
