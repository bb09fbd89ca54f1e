/** Ovens: several lots at once, against timetables that can be reckoned by hand. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../../../src/sim/index'
import {
  type CompanyJson,
  company,
  product,
  type StationJson,
  station,
  step,
  supplied,
  timetable,
} from '../../support/play'

const H = 60

/** Lots of one unit that come to an oven at these minutes, and go on to be packed. */
const oven = (
  arrivals: Readonly<Record<string, number[]>>,
  batch: StationJson['batch'],
  changes: Partial<StationJson> = {},
  after: Partial<StationJson> = {},
  rest: Partial<CompanyJson> = {},
) => {
  const families = Object.keys(arrivals)
  return company({
    ...rest,
    items: [
      { id: 'wood', kind: 'material', standardCost: 1 },
      ...families.map((id) =>
        product(id, [
          step('oven', '30 min', rest.stockPoints === undefined ? {} : { materials: [{ item: 'wood', quantity: 1 }] }),
          step('pack', '5 min'),
        ]),
      ),
    ],
    stations: [station('oven', { batch, ...changes }), station('pack', after)],
    stockPoints: rest.stockPoints ?? [{ id: 'wood', site: 'plant', item: 'wood', initial: 0, replenishment: null }],
    planning: { plan: 'none' },
    workOrders: families.map((id) => ({ id, product: id, trace: arrivals[id]!.map((at) => `${at} min`) })),
  })
}

const starts = (scenario: ReturnType<typeof oven>) =>
  timetable(scenario, { until: DAY }, 'jobStarted')
    .filter(([, , , at]) => at === 0)
    .map(([at, , job]) => [at, job])

describe('a batch', () => {
  it('starts when so many units of a family wait, and takes its time whatever its size', () => {
    const rows = timetable(oven({ a: [0, 10, 20, 25] }, { most: 4, least: 3 }), { until: 4 * H * MINUTE }, 'jobStarted')
    // The machine's half hour is told in shares; at best it would be shared by four.
    expect(rows.slice(0, 3)).toEqual([1, 2, 3].map((job) => [20, 'jobStarted', job, 0, 1, 10 * MINUTE, 7.5 * MINUTE]))
    expect(rows.slice(3)).toEqual(
      [1, 2, 3].map((job, place) => [50 + 5 * place, 'jobStarted', job, 1, 1, 5 * MINUTE, 5 * MINUTE]),
    )
  })

  it('starts with fewer when one of them has waited as long as it may', () => {
    expect(starts(oven({ a: [0, 10] }, { most: 4, least: 3, longestWait: '1 h' }))).toEqual([
      [60, 1],
      [60, 2],
    ])
  })

  it('takes whole lots as far as they fit, and leaves the others for the next', () => {
    expect(starts(oven({ a: [0, 0, 0, 0, 0] }, { most: 2 }))).toEqual([
      [0, 1],
      [30, 2],
      [30, 3],
      [60, 4],
      [60, 5],
    ])
  })

  it('is of one family', () => {
    expect(starts(oven({ a: [0, 20], b: [5, 10] }, { most: 4, least: 2 }))).toEqual([
      [10, 2],
      [10, 3],
      [40, 1],
      [40, 4],
    ])
  })

  it('changes over once for all of its lots', () => {
    const scenario = oven({ a: [0], b: [5, 10] }, { most: 4 }, { setup: '15 min' })
    expect(starts(scenario)).toEqual([
      [0, 1],
      [45, 2],
      [45, 3],
    ])
  })

  it('is taken off lot by lot: what finds no room keeps the oven', () => {
    const scenario = oven({ a: [0, 0, 0, 31, 31, 31] }, { most: 3, least: 3 }, {}, { buffer: 1 })
    const rows = timetable(scenario, { until: DAY }, 'jobFinished', 'jobStarted')
    const at = (fact: string, place: number) =>
      rows.filter(([, name, , where]) => name === fact && where === place).map(([time, , job]) => [time, job])
    // The first lot goes straight onto the packing machine, the second waits there, the third in the oven.
    expect(at('jobFinished', 0).slice(0, 3)).toEqual([
      [30, 1],
      [30, 2],
      [30, 3],
    ])
    expect(
      at('jobStarted', 1)
        .slice(0, 3)
        .map(([time]) => time),
    ).toEqual([30, 35, 40])
    expect(at('jobStarted', 0)[3]).toEqual([35, 4])
  })

  it('waits for material only for the lots that lack it', () => {
    const { stockPoints = [], ...wood } = supplied('wood')
    const scenario = oven(
      { a: [0, 0, 0] },
      { most: 3, least: 2, longestWait: '10 h' },
      {},
      {},
      {
        ...wood,
        stockPoints: stockPoints.map((point) => ({
          ...point,
          initial: 2,
          replenishment: { policy: 'callOff', args: { coverDays: 0 } },
        })),
      },
    )
    const rows = starts(scenario)
    expect(rows.slice(0, 2)).toEqual([
      [0, 1],
      [0, 2],
    ])
    expect(rows).toHaveLength(3)
  })
})
