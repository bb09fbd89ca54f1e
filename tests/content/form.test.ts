/** The form of scenario files: written for people, read into the model's units, every fault named. */
import { describe, expect, it } from 'vitest'
import firstShift from '../../src/content/scenarios/first-shift.json'
import { readCase, readScenario, scenarioJsonSchema } from '../../src/content/schema'
import { compile, DAY, HOUR, MINUTE } from '../../src/sim/index'
import {
  always,
  type CompanyJson,
  companyJson,
  dayShift,
  nobody,
  people,
  product,
  scenarioOf,
  station,
  step,
} from '../support/play'
import mm1 from '../theory/models/mm1.json'
import twoStations from '../theory/models/twoStations.json'

const json = companyJson({
  items: [product('a', [step('s1', '90 s')], { price: 19.99 })],
  stations: [station('s1', { moveTime: '1.5 h' })],
  shifts: [dayShift],
})

/** The faults of a file that differs in these fields, as path and message. */
function faults(changes: object): string[] {
  const reading = readScenario({ ...json, ...changes })
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}

describe('a scenario file', () => {
  it('is read into milliseconds, cents and hours of the week', () => {
    const scenario = scenarioOf(json)
    expect(scenario.items[0]!.price).toBe(1_999)
    expect(scenario.items[0]!.route[0]!.processTime.mean).toBe(1.5 * MINUTE)
    expect(scenario.stations[0]!.moveTime.mean).toBe(1.5 * HOUR)
    expect(scenario.shifts[0]!.working[4]).toEqual({ from: 4 * DAY + 8 * HOUR, to: 4 * DAY + 16 * HOUR })
  })

  it('says only what is not usual: the rest has a default', () => {
    const [item] = scenarioOf(json).items
    expect(item!.route[0]).toMatchObject({ materials: [], characteristic: null, inspection: null })
    expect(scenarioOf(json).segments[0]!.season).toEqual([1])
    expect(scenarioOf(json)).toMatchObject({ openingLots: [], planning: [{ openingOrders: 0 }], workOrders: [] })
  })

  it.each([
    ['a duration without its unit', { length: '12' }, 'length'],
    ['a name with a blank', { id: 'first shift' }, 'id'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a missing list', { items: undefined }, 'items: expected a list [ … ], found nothing'],
    ['no item at all', { items: [] }, 'items'],
    ['a machine too many', { stations: [station('s1', { machines: 51 })] }, 'stations.0.machines'],
    ['half a place', { stations: [station('s1', { buffer: 0.5 })] }, 'stations.0.buffer'],
    ['a share above one', { company: { ...json.company, holdingRate: 25 } }, 'company.holdingRate'],
    ['an unknown plan', { planning: { ...json.planning, plan: 'guess' } }, 'planning.plan'],
    ['an unknown lever', { unlocked: ['magic'] }, 'unlocked.0'],
    ['an hour that no day has', { shifts: [{ ...dayShift, to: '25:00' }] }, 'shifts.0.to'],
    ['a negative satisfaction', { segments: [nobody({ satisfaction: -1 })] }, 'segments.0.satisfaction'],
    [
      'a family that nobody knows',
      { stations: [station('s1', { setup: { family: 'cauchy' as never, mean: '1 s' } })] },
      'stations.0.setup.family',
    ],
  ])('is refused for %s, and told where', (_, changes, where) => {
    const told = faults(changes)
    expect(told.length).toBeGreaterThan(0)
    expect(told.some((fault) => fault.includes(where))).toBe(true)
  })

  it('names every fault at once', () => {
    expect(faults({ id: '', length: 'long', unlocked: ['magic'] })).toHaveLength(3)
  })

  it.each([
    ['first shift', firstShift],
    ['M/M/1', mm1],
    ['two stations', twoStations],
  ])('%s fits its form and compiles', (_, file) => {
    const reading = 'pace' in file ? readCase(file) : readScenario(file)
    expect(reading.ok ? [] : reading.faults).toEqual([])
    if (reading.ok) compile('scenario' in reading.value ? reading.value.scenario : reading.value)
  })

  it('has a form that editors can read', () => {
    const schema = scenarioJsonSchema() as { properties: Record<string, object>; required: string[] }
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['stations', 'segments', 'planning']))
    expect(schema.required).toEqual(['id', 'length', 'items'])
  })
})

describe('what does not go together is named with its place', () => {
  const said = (changes: object): readonly string[] => {
    const reading = readScenario({ ...json, ...changes })
    return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
  }
  it.each([
    [
      'a station',
      { items: [product('a', [step('nowhere', '1 s')])] },
      /^items\.0\.route\.0\.station: .*s1, not "nowhere"/,
    ],
    ['a pool', { stations: [station('s1', { pool: 'ghosts' })] }, /^stations\.0\.pool: .*not "ghosts"/],
    ['a lane', { segments: [nobody({ lane: 'sky' })] }, /^segments\.0\.lane: .*not "sky"/],
    [
      'a material',
      { items: [product('a', [step('s1', '1 s', { materials: [{ item: 'air', quantity: 1 }] })])] },
      /^items\.0\.route\.0\.materials\.0\.item: .*not "air"/,
    ],
    ['a product', { segments: [nobody({ mix: { b: 100 } })] }, /^segments\.0\.mix\.b: .*not "b"/],
    [
      'a shift without hours',
      { shifts: [{ id: 'night', days: [1], from: '22:00', to: '22:00' }] },
      /^shifts\.0\.to: .*another time/,
    ],
    [
      'a family in a matrix of setups',
      { stations: [station('s1', { setupMatrix: { a: { red: '1 min' } } })] },
      /^stations\.0\.setupMatrix\.a\.red: .*not "red"/,
    ],
    [
      'a batch that is never full enough',
      { stations: [station('s1', { batch: { most: 4, least: 5 } })] },
      /^stations\.0\.batch\.least: /,
    ],
    [
      'lots that have nowhere to wait for each other',
      { stations: [station('s1', { buffer: 2, batch: { most: 4, least: 3 } })] },
      /^stations\.0\.buffer: expected room/,
    ],
    [
      'a part of itself',
      { items: [product('a', [step('s1', '1 s', { feeders: [{ item: 'a', quantity: 1 }] })])] },
      /^items\.0\.route\.0\.feeders\.0\.item: .*part of itself/,
    ],
    [
      'an item that moves in parts',
      { planning: { ...json.planning, transferLot: { b: 2 } } as CompanyJson['planning'] },
      /^planning\.transferLot\.b: .*not "b"/,
    ],
    [
      'overtime beyond what may be',
      {
        shifts: [always],
        pools: [{ ...people(1, 'always'), overtime: { length: '3 h', most: '2 h', premium: 1.5 } }],
      },
      /^pools\.0\.overtime\.length: /,
    ],
    [
      'somebody who stands in for nobody',
      { shifts: [always], pools: [people(1, 'always')], stations: [station('s1', { substitutes: ['people'] })] },
      /^stations\.0\.substitutes\.0: .*a pool first/,
    ],
    [
      'weights that do not add up',
      { segments: [nobody({ weights: { onTime: 0.5, speed: 0.1, quality: 0.1 } })] },
      /^segments\.0\.weights: /,
    ],
  ])('%s', (_, changes, fault) => expect(said(changes)).toContainEqual(expect.stringMatching(fault)))

  it('all of it at once', () =>
    expect(
      said({ stations: [station('s1', { pool: 'ghosts' })], segments: [nobody({ lane: 'sky' })] }).length,
    ).toBeGreaterThan(1))
})
