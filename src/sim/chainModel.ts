/** What is constant of sources and lanes for the whole run. */

import type { Sampler } from './kernel/distribution'

/** A source of a stock point: what a supplier offers, or another stock point of the company. */
export interface OfferModel {
  /** Index in `world.offers`, as in the scenario: the same for every stock point that he supplies; -1: none. */
  readonly index: number
  /** -1: another stock point. */
  readonly supplier: number
  /** Stock point that the goods come from; -1: a supplier. */
  readonly from: number
  readonly item: number
  readonly price: number
  readonly breaks: readonly { readonly from: number; readonly price: number }[]
  /** The least that a unit can cost: of the list, the breaks and the contracts offered [cent]. */
  readonly leastPrice: number
  readonly minimumOrder: number
  /** Units a week; Infinity: no limit. */
  readonly capacityPerWeek: number
  readonly crossing: boolean
  readonly leadTime: Sampler
  readonly defectProbability: number
  /** Lane by which the goods come; -1: the supplier brings them. */
  readonly lane: number
}

export interface ModeModel {
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly transit: Sampler
  readonly costFixed: number
  readonly costPerUnit: number
  readonly departures: readonly number[]
  /** Units in one vehicle; Infinity: no limit. */
  readonly capacity: number
  readonly vehicles: number
  /** Grams. */
  readonly co2PerVehicle: number
  readonly co2PerUnit: number
  /** No project has to open it first. */
  readonly offered: boolean
}

export interface LaneModel {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly inbound: boolean
  readonly modes: readonly ModeModel[]
  readonly overtaking: boolean
  readonly disruption: { readonly meanBetween: number; readonly length: Sampler } | null
}
