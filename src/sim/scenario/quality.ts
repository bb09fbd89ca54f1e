/** What a unit's quality depends on, how it is inspected, and how the process behind it is watched. */

import type { Distribution, PolicySetting } from './chance'

/** A measured property against two spec limits at ±1; defect probability = P(|N(offset, sigma)| > 1). */
export interface CharacteristicSpec {
  readonly offset: number
  readonly sigma: number
}

export interface InspectionSpec {
  /** How many units of a lot are looked at, and when the lot passes: a policy of `policies/inspection`. */
  readonly plan: PolicySetting
  /** Probability that a defective unit is found (1 − type II error). */
  readonly detection: number
  /** Probability that a good unit is rejected (type I error). */
  readonly falseReject: number
  /** Time to look at one unit, during which machine and lot stand [ms]; 0: inspectors keep pace with the machine. */
  readonly time: number
  /** Cost of looking at one unit [cent]. */
  readonly cost: number
  /** Index of the operation that a rejected unit goes back to; null: it is scrapped. */
  readonly reworkFrom: number | null
  /** Share of the bad units found that can be put right, 0 to 1; the others are scrapped. */
  readonly reworkable: number
  /** How often one unit may be reworked before it is scrapped. */
  readonly reworkLimit: number
  /** Time that the station stands while a rejected unit is looked into [ms]. */
  readonly holdTime: number
}

/** Shifts of the process mean: each machine runs on target for an exponential time at work, then off it until reset. */
export interface MeanShiftSpec {
  /** Mean time at work from a reset to the next shift [ms]. */
  readonly meanBetween: number
  /** Size of a shift in sigmas of the characteristic: uniform from least to most. */
  readonly size: { readonly least: number; readonly most: number }
  /** Probability that it is upwards. */
  readonly up: number
}

/** A control chart over each machine of a station: samples of its output, and a search for a cause after a signal. */
export interface ControlChartSpec {
  /** Which chart, a policy of `policies/controlCharts`; null: no samples are taken until somebody sets one. */
  readonly plan: PolicySetting | null
  /** Time by the clock from one sample to the next; it is taken at the end of the lot in hand [ms]. */
  readonly every: number
  /** Units in a sample. */
  readonly sample: number
  /** Time to measure one unit, during which the machine stands [ms], and its cost [cent]. */
  readonly time: number
  readonly cost: number
  /** Time for which a signal stops the machine; a mean that has shifted is found and put right by then. */
  readonly searchTime: Distribution
}
