/** Machines drawn at random: how they fail, wear, are serviced, leave their target and are watched; and plans of inspection. */
import fc from 'fast-check'
import { constant, type DistributionJson, exponential, type OperationJson, type StationJson } from '../support/play'

type Failure = NonNullable<StationJson['failure']>
type Service = NonNullable<StationJson['service']>

const clocks = fc.constantFrom<Pick<Failure, 'mtbf' | 'clock'>>(
  { mtbf: '30 min', clock: 'operating' },
  { mtbf: '4 h', clock: 'operating' },
  { mtbf: '3 d', clock: 'operating' },
  { mtbf: '4 h', clock: 'calendar' },
  { mtbf: '3 d', clock: 'calendar' },
  { mtbf: 1, clock: 'operations' },
  { mtbf: 40, clock: 'operations' },
)

const failures = (repairTime: fc.Arbitrary<DistributionJson>): fc.Arbitrary<Failure> =>
  fc
    .record({
      aged: clocks,
      shape: fc.constantFrom(0.7, 1, 2.5),
      interrupted: fc.constantFrom<Failure['interrupted']>('resume', 'resume', 'restart', 'scrap'),
      repair: fc.constantFrom<Failure['repair']>('renewal', 'renewal', 'minimal'),
      repairTime,
      repairCost: fc.constantFrom(0, 50),
    })
    .map(({ aged, ...rest }) => ({ ...aged, ...rest }))

const services = fc
  .record({
    every: fc.constantFrom(null, '2 h', '2 d'),
    by: fc.constantFrom<Service['by']>('operating', 'calendar', 'condition'),
    threshold: fc.constantFrom(0.5, 0.9),
    error: fc.constantFrom(0, 0.3),
  })
  .map(
    ({ every, by, threshold, error }): Service => ({
      time: constant('30 min'),
      cost: 20,
      every,
      by,
      condition: by === 'condition' ? { threshold, error, cost: 0.55 } : null,
    }),
  )

const meanShifts = fc.constantFrom<StationJson['meanShifts']>(
  null,
  { meanBetween: '1 h', size: { least: 1, most: 2 }, up: 0.3 },
  { meanBetween: '3 d', size: { least: 0, most: 4 }, up: 1 },
)

const charts = fc.constantFrom<StationJson['chart']>(
  null,
  { plan: null, every: '1 h', sample: 5, searchTime: '0 min' },
  {
    plan: { policy: 'shewhart', args: { limits: 2 } },
    every: '0 min',
    sample: 4,
    time: '1 min',
    cost: 0.35,
    searchTime: exponential('30 min'),
  },
  {
    plan: { policy: 'cusum', args: { reference: 0.5, decision: 4, headstart: 2 } },
    every: '8 h',
    sample: 1,
    cost: 1,
    searchTime: '0 min',
  },
)

/** What a machine may suffer and how it is looked after; service by condition needs a machine that can fail. */
export const upkeep = (repairTime: fc.Arbitrary<DistributionJson>): fc.Arbitrary<Partial<StationJson>> =>
  fc
    .record({
      failure: fc.option(failures(repairTime)),
      service: fc.option(services),
      minorStops: fc.constantFrom(null, { perHour: 2, length: '1 min' }),
      wear: fc.constantFrom(null, { slower: 0.01, wider: 0.05 }),
      meanShifts,
      chart: charts,
    })
    .map(({ failure, service, ...rest }) => ({
      ...rest,
      failure,
      service: failure === null && service?.by === 'condition' ? null : service,
    }))

/** How many units an inspection looks at, what a look takes, and what can be put right. */
export const plans = fc.constantFrom<Partial<NonNullable<OperationJson['inspection']>>>(
  {},
  {},
  { plan: { policy: 'none', args: {} }, cost: 1 },
  { plan: { policy: 'sampling', args: { sample: 3, acceptance: 0 } }, time: '1 min', cost: 0.25, reworkable: 0.5 },
  { plan: { policy: 'everyUnit', args: {} }, cost: 0.1, reworkable: 0 },
)
