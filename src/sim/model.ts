/** A scenario made ready to run: names turned into indices, distributions into samplers. Constant for the whole run. */

import type { Sampler } from './kernel/distribution'
import type { CharacteristicSpec, InspectionSpec, Scenario, SegmentSpec, StationSpec } from './scenario'

export interface OperationModel {
  readonly station: number
  readonly processTime: Sampler
  readonly materials: readonly { readonly point: number; readonly quantity: number }[]
  readonly characteristic: CharacteristicSpec | null
  readonly inspection: InspectionSpec | null
  /** Mean process time of one unit from this operation to the end of the route [ms]. */
  readonly remaining: number
  /** Standard cost of the material in one unit once this operation has begun [cent]. */
  readonly valueAdded: number
}

export interface ProductModel {
  readonly id: string
  readonly item: number
  /** Stock point of the finished product. */
  readonly point: number
  readonly family: number
  readonly price: number
  /** Material of one unit at standard cost [cent]. */
  readonly standardCost: number
  readonly route: readonly OperationModel[]
  /** Units a week that contented customers would order at the start. */
  readonly baseDemand: number
}

export interface StationModel {
  readonly id: string
  readonly spec: StationSpec
  /** Indices of its machines in `world.machines`. */
  readonly machines: readonly number[]
  /** Indices of its operators, technicians and shift; -1: none needed, and always on. */
  readonly pool: number
  readonly crew: number
  readonly shift: number
  readonly setup: Sampler
  readonly repairTime: Sampler | null
  readonly serviceTime: Sampler | null
  /** Scale of the Weibull life [ms]. */
  readonly lifeScale: number
  /** Seed for draws keyed by job. */
  readonly seed: number
  /** What one staffed hour of one machine costs with its operators [cent]. */
  readonly hourCost: number
}

export interface ShiftModel {
  readonly id: string
  /** Starts and ends within the week, ascending [ms]; on from edges[0] to edges[1], and so on. Empty: always on. */
  readonly edges: readonly number[]
  readonly hoursPerWeek: number
}

export interface OfferModel {
  readonly supplier: number
  readonly item: number
  readonly price: number
  readonly minimumOrder: number
  readonly leadTime: Sampler
  readonly defectProbability: number
  readonly lane: number
}

export interface ModeModel {
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly transit: Sampler
  readonly costFixed: number
  readonly costPerUnit: number
  readonly departures: readonly number[]
  readonly co2PerUnit: number
}

export interface LaneModel {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly inbound: boolean
  readonly modes: readonly ModeModel[]
}

export interface PointModel {
  readonly id: string
  readonly item: number
  readonly itemId: string
  readonly site: string
  /** Index of the product, or -1 for material. */
  readonly product: number
  readonly standardCost: number
  readonly offers: readonly OfferModel[]
  readonly orderCost: number
  /** Units a week at the start, as far as a planner can work out. */
  readonly baseUsage: number
}

export interface SegmentModel {
  readonly id: string
  readonly spec: SegmentSpec
  readonly lane: number
  /** Products by cumulative share of orders. */
  readonly mix: readonly { readonly product: number; readonly upTo: number }[]
  /** Orders a week at the start. */
  readonly ordersPerWeek: number
  /** Units in a mean order. */
  readonly meanOrder: number
}

/** What a good unit would cost at the frontier, by resource [cent]. Formula in `frontier.ts`. */
export interface FrontierCost {
  readonly work: number
  readonly material: number
  readonly inboundFreight: number
  readonly outboundFreight: number
  readonly total: number
}

export interface PoolModel {
  readonly id: string
  readonly shift: number
  readonly headcount: number
  readonly wage: number
  readonly absence: number
}

export interface ProgrammeModel {
  readonly lever: string
  /** Growth rate of the logistic curve at full attention [1/ms]. */
  readonly rate: number
  readonly halfLife: number
  readonly costPerWeek: number
  readonly launchCost: number
  readonly training: number
}

export interface Model {
  readonly scenario: Scenario
  readonly products: readonly ProductModel[]
  readonly stations: readonly StationModel[]
  /** Station of each machine. */
  readonly machineStation: readonly number[]
  readonly pools: readonly PoolModel[]
  readonly crews: readonly PoolModel[]
  readonly programmes: readonly ProgrammeModel[]
  readonly shifts: readonly ShiftModel[]
  readonly points: readonly PointModel[]
  readonly supplierIds: readonly string[]
  /** Lengths of outages by supplier; null: it has none. */
  readonly outageLengths: readonly (Sampler | null)[]
  readonly lanes: readonly LaneModel[]
  readonly segments: readonly SegmentModel[]
  readonly families: readonly string[]
  readonly frontier: readonly FrontierCost[]
}
