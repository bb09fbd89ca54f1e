/** The form of scenario files: written for people, read into the model's units, every fault named. */
import { describe, expect, it } from 'vitest'
import firstShift from '../../src/content/scenarios/first-shift.json'
import { readCase, readScenario, scenarioJsonSchema } from '../../src/content/schema'
import { compile, DAY, HOUR, MINUTE } from '../../src/sim/index'
import { companyJson, dayShift, nobody, product, scenarioOf, station, step } from '../support/play'
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
    expect(scenario.stations[0]!.moveTime).toBe(1.5 * HOUR)
    expect(scenario.shifts[0]!.working[4]).toEqual({ from: 4 * DAY + 8 * HOUR, to: 4 * DAY + 16 * HOUR })
  })

  it('says only what is not usual: the rest has a default', () => {
    const [item] = scenarioOf(json).items
    expect(item!.route[0]).toMatchObject({ materials: [], characteristic: null, inspection: null })
    expect(scenarioOf(json).segments[0]!.season).toEqual([1])
    expect(scenarioOf(json)).toMatchObject({ openingLots: [], planning: { openingOrders: 0 } })
  })

  it.each([
    ['a duration without its unit', { length: '12' }, 'length'],
    ['a name with a blank', { id: 'first shift' }, 'id'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a missing list', { lanes: undefined }, 'lanes'],
    ['no station at all', { stations: [] }, 'stations'],
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
    expect(schema.required).toContain('company')
  })
})

describe('what names another thing that is not there stops the model from being made', () => {
  const thrown = (changes: object): string => {
    try {
      compile(scenarioOf({ ...json, ...changes }))
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  it.each([
    ['a station', { items: [product('a', [step('nowhere', '1 s')])] }, 'no station "nowhere"'],
    ['a pool', { stations: [station('s1', { pool: 'ghosts' })] }, 'no pool "ghosts"'],
    ['a lane', { segments: [nobody({ lane: 'sky' })] }, 'no lane "sky"'],
    [
      'a material',
      { items: [product('a', [step('s1', '1 s', { materials: [{ item: 'air', quantity: 1 }] })])] },
      'no stock point of "air"',
    ],
    ['a product', { segments: [nobody({ mix: { b: 100 } })] }, 'no product "b"'],
  ])('%s', (_, changes, message) => expect(thrown(changes)).toBe(message))
})
