/** Two systems that meet the same luck, seed by seed: common random numbers (Law 2015, Simulation Modeling, ch. 11). */
import {
  type Command,
  compile,
  DAY,
  type KpiId,
  type Listener,
  measure,
  replay,
  type Scenario,
} from '../../src/sim/index'
import { type Interval, intervalOf } from '../support/stats'

/** Of every interval in these laws. */
const CONFIDENCE = 0.99

/** A number that a run comes to, for each of the seeds 1, 2, 3 … */
export type Sample = readonly number[]

interface Playing {
  readonly seeds: number
  /** Days of the run, of which the first are not counted. */
  readonly days: number
  readonly warmUp?: number
  readonly log?: readonly Command[]
}

/** These measures of a scenario over the days that count, seed by seed. */
export function measured<Id extends KpiId>(scenario: Scenario, playing: Playing, ...ids: Id[]): Record<Id, Sample> {
  const model = compile(scenario)
  const { seeds, days, warmUp = 0, log = [] } = playing
  const rows = Array.from({ length: seeds }, (_, index) => {
    const { listener, read } = measure(model, ids)
    replay(model, index + 1, log, days * DAY + 1, [listener])
    return ids.map((id) => read(id, warmUp, days) ?? Number.NaN)
  })
  const samples = ids.map((id, place) => [id, rows.map((row) => row[place]!)] as const)
  return Object.fromEntries(samples) as unknown as Record<Id, Sample>
}

/** How far one is ahead of another on average over the seeds. */
export const lead = (one: Sample, other: Sample): Interval =>
  intervalOf(
    one.map((value, seed) => value - other[seed]!),
    CONFIDENCE,
  )

/** What one is as a multiple of another, on average over the seeds. */
export const ratio = (one: Sample, other: Sample): Interval =>
  intervalOf(
    one.map((value, seed) => value / other[seed]!),
    CONFIDENCE,
  )

/** The ends of an interval: what is true at the least, and at the most. */
export const atLeast = ({ mean, halfWidth }: Interval): number => mean - halfWidth
export const atMost = ({ mean, halfWidth }: Interval): number => mean + halfWidth

/** Moments at which something was told, in order. */
export function momentsOf(scenario: Scenario, fact: 'jobCompleted' | 'orderFilled' | 'orderDelivered', days: number) {
  const moments: number[] = []
  const listener: Listener = { [fact]: (at: number) => moments.push(at) }
  replay(compile(scenario), 1, [], days * DAY, [listener])
  return moments
}

/** On one path: the first, the second, and every later one comes no later here than there. */
export const noLater = (here: readonly number[], there: readonly number[]): boolean =>
  here.length >= there.length && there.every((at, index) => here[index]! <= at)
