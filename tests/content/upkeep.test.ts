/** Faults in how machines are said to fail, to be looked after and to be watched: each told with its place. */
import { expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import {
  companyJson,
  constant,
  type OperationJson,
  product,
  type StationJson,
  scenarioOf,
  station,
  step,
} from '../support/play'

const json = (at: Partial<StationJson>, inspection: OperationJson['inspection'] = null) =>
  companyJson({ items: [product('a', [step('s1', '1 min', { inspection })])], stations: [station('s1', at)] })

const inspection = { detection: 1, falseReject: 0, reworkFrom: null, reworkLimit: 0, holdTime: '0 min' }
const failure = { mtbf: '1 h', shape: 1, clock: 'operating', repairTime: constant('1 h'), repairCost: 0 } as const
const service = { time: constant('1 h'), cost: 0 }
const byCondition = { ...service, by: 'condition', condition: { threshold: 0.8, error: 0 } } as const
const chart = { every: '1 h', sample: 5, searchTime: '1 h' }

it.each([
  ['a life in time where units are counted', json({ failure: { ...failure, clock: 'operations' } }), 'failure.mtbf'],
  ['a life in units where time is', json({ failure: { ...failure, mtbf: 100 } }), 'failure.mtbf'],
  ['service by a condition that nobody sees', json({ failure, service: { ...service, by: 'condition' } }), 'condition'],
  ['service by condition of what never fails', json({ service: byCondition }), 'stations.0.service.by'],
  ['rounds without a pause', json({ failure, service: { ...byCondition, every: '1 s' } }), 'service.every'],
  [
    'a shift that is larger at least than at most',
    json({ meanShifts: { meanBetween: '1 h', size: { least: 2, most: 1 } } }),
    'meanShifts.size.most',
  ],
  ['an unknown chart', json({ chart: { ...chart, plan: { policy: 'pie', args: {} } } }), 'chart.plan.policy'],
  [
    'a chart without its design',
    json({ chart: { ...chart, plan: { policy: 'shewhart', args: {} } } }),
    'chart.plan.args.limits',
  ],
  [
    'a sample of half a unit',
    json({}, { ...inspection, plan: { policy: 'sampling', args: { sample: 0.5, acceptance: 0 } } }),
    'inspection.plan.args.sample',
  ],
])('%s', (_, file, where) => {
  const reading = readScenario(file)
  const faults = reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
  expect(faults).toHaveLength(1)
  expect(faults[0]!.split(': ')[0]!.endsWith(where)).toBe(true)
})

it('what is left out means what it always meant', () => {
  const { stations, items } = scenarioOf(json({ failure, service }, inspection))
  expect(stations[0]).toMatchObject({ wear: null, meanShifts: null, chart: null })
  expect(stations[0]!.failure).toMatchObject({ mtbf: 3_600_000, interrupted: 'resume', repair: 'renewal' })
  expect(stations[0]!.service).toMatchObject({ every: null, by: 'operating', condition: null })
  expect(items[0]!.route[0]!.inspection).toMatchObject({
    plan: { policy: 'everyUnit', args: {} },
    time: 0,
    cost: 0,
    reworkable: 1,
  })
})
