/** The form of programmes and projects: what does not go together is named with its place. */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { compile } from '../../src/sim/index'
import { type CompanyJson, companyJson, lane, product, scenarioOf, station, step } from '../support/play'

type TaskJson = NonNullable<CompanyJson['projects']>[number]['tasks'][number]
type OutcomeJson = NonNullable<TaskJson['outcomes']>[number]

const json = companyJson({
  items: [product('a', [step('s1', '90 s')])],
  stations: [station('s1', { places: 2 }), station('s2', { buffer: 3 })],
})
const faults = (changes: object): readonly string[] => {
  const reading = readScenario({ ...json, ...changes })
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}
const tasks = (...list: TaskJson[]) => ({ projects: [{ id: 'p', budget: 10, tasks: list }] })
const outcome = (each: OutcomeJson) => tasks({ id: 't', duration: '1 d', outcomes: [each] })
const programme = {
  lever: 'tpm',
  adoptionTime: '1 w',
  costPerWeek: 0,
  launchCost: 0,
  halfLife: '1 w',
  training: 0,
  effects: {},
}
const ratio = { least: 0.5, most: 0.9 }

describe('change', () => {
  it('may be written with little', () => {
    const [project] = scenarioOf({ ...json, ...tasks({ id: 't', duration: '1 d' }) }).projects
    expect(project).toMatchObject({ life: null, tasks: [{ after: [], cost: 0, costPerDay: 0, crash: null }] })
    expect(scenarioOf(json)).toMatchObject({ projects: [], company: { creditRate: 0, depositRate: 0 } })
  })

  it.each<[string, object, RegExp]>([
    ['an unknown parameter', { programmes: [{ ...programme, effects: { magic: ratio } }] }, /^programmes\.0\.effects/],
    ['an unknown place', { programmes: [{ ...programme, at: ['s9'] }] }, /^programmes\.0\.at\.0: .*not "s9"/],
    [
      'a range upside down',
      { programmes: [{ ...programme, effects: { life: { least: 2, most: 1 } } }] },
      /^programmes\.0\.effects\.life\.most: .*2/,
    ],
    ['a task that waits for none', tasks({ id: 't', duration: '1 d', after: ['u'] }), /tasks\.0\.after\.0: .*not "u"/],
    [
      'tasks in a ring',
      tasks({ id: 't', duration: '1 d', after: ['u'] }, { id: 'u', duration: '1 d', after: ['t'] }),
      /^projects\.0\.tasks: .*ring/,
    ],
    [
      'an estimate out of order',
      tasks({ id: 't', duration: { optimistic: '3 d', likely: '2 d', pessimistic: '4 d' } }),
      /tasks\.0\.duration: .*ascending/,
    ],
    [
      'a crash that lengthens',
      tasks({ id: 't', duration: '1 d', crash: { shortest: '2 d', costPerDay: 1 } }),
      /crash\.shortest: /,
    ],
    ['too small a budget', tasks({ id: 't', duration: '1 d', cost: 11 }), /^projects\.0\.budget: .*11/],
    ['two tasks of a name', tasks({ id: 't', duration: '1 d' }, { id: 't', duration: '1 d' }), /tasks\.1\.id: .*two/],
    ['machines without a place', outcome({ kind: 'machines', station: 's2', count: 1 }), /^stations\.1\.places: .*2/],
    ['machines nowhere', outcome({ kind: 'machines', station: 's9', count: 1 }), /outcomes\.0\.station: .*not "s9"/],
    [
      'room where there is no end of it',
      outcome({ kind: 'buffer', station: 's1', units: 1 }),
      /outcomes\.0\.station: /,
    ],
    ['a mode that no lane has', outcome({ kind: 'mode', lane: 'out', mode: 'sea' }), /outcomes\.0\.mode: .*not "sea"/],
    ['a mode in use', outcome({ kind: 'mode', lane: 'out', mode: 'road' }), /outcomes\.0\.mode: .*already/],
    ['a supplier of another world', outcome({ kind: 'supplier', supplier: 'x' }), /outcomes\.0\.supplier: .*not "x"/],
    [
      'a factor upside down',
      outcome({ kind: 'parameter', parameter: 'sigma', factor: { least: 0.9, most: 0.5 } }),
      /outcomes\.0\.factor\.most: /,
    ],
    ['what is worn off at once', { stations: [station('s1', { asset: { value: 1, life: '0 d' } })] }, /asset\.life: /],
    [
      'a project worn off at once',
      { projects: [{ id: 'p', budget: 1, life: '0 d', tasks: [{ id: 't', duration: '1 d' }] }] },
      /^projects\.0\.life: /,
    ],
  ])('%s', (_, changes, fault) => expect(faults(changes)).toContainEqual(expect.stringMatching(fault)))

  it('keeps closed until then the mode that a project opens, which is no part of the frontier', () => {
    const [road] = lane('out', 'plant', 'town').modes
    const dear = { ...road!, costPerUnit: 5 }
    const cheap = { ...road!, mode: 'sea' as const, costPerUnit: 1 }
    const lanes = [lane('out', 'plant', 'town', { modes: [dear, cheap] })]
    const freight = (changes: object) =>
      compile(scenarioOf({ ...json, lanes, ...changes })).frontier[0]!.outboundFreight
    expect(freight({})).toBe(100)
    expect(freight(outcome({ kind: 'mode', lane: 'out', mode: 'sea' }))).toBeCloseTo(500, 9)
  })
})
