/** How machines fail, wear and are looked after. */

import type { Distribution } from './chance'

/** Failure by age: Weibull, 1 = exponential. */
export interface FailureSpec {
  /** Mean life of a machine that is as new: time [ms]; under the clock of operations, units worked on. */
  readonly mtbf: number
  /** Weibull shape: above 1, old machines fail more and renewal pays. */
  readonly shape: number
  /** What age counts: time at work, time by the clock, or units worked on, evenly over the work on them. */
  readonly clock: 'operating' | 'calendar' | 'operations'
  /** What becomes of the lot that a failure stops: its work goes on after repair, begins anew, or the lot is scrapped. */
  readonly interrupted: 'resume' | 'restart' | 'scrap'
  /** What repair leaves behind: a machine as new, or one just as old as it failed. */
  readonly repair: 'renewal' | 'minimal'
  readonly repairTime: Distribution
  /** Parts and outside help for one repair [cent]. */
  readonly repairCost: number
}

/** Preventive service: it makes the machine as new. */
export interface ServiceSpec {
  readonly time: Distribution
  /** Cost of one service [cent]. */
  readonly cost: number
  /** Interval of service, or of the rounds that see the machine's condition [ms]; null: none until somebody sets one. */
  readonly every: number | null
  /** What makes service due: operating time since renewal, time by the clock since renewal, or what a round has seen. */
  readonly by: 'operating' | 'calendar' | 'condition'
  /** How condition is seen on a round; null where service does not go by condition. */
  readonly condition: ConditionSpec | null
}

/** Condition is the share of its life that a machine has used up: 0 as new, 1 where it fails. */
export interface ConditionSpec {
  /** Service is called for where the condition seen is beyond this. */
  readonly threshold: number
  /** Standard deviation of what is seen around what is. */
  readonly error: number
  /** Cost of looking at one machine on one round [cent]. */
  readonly cost: number
}

/** What use does to a machine between two renewals, per hour at work, as a share of the value as new. */
export interface WearSpec {
  /** Growth of process times. */
  readonly slower: number
  /** Growth of the sigma of every characteristic made here. */
  readonly wider: number
}
