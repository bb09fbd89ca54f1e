/** A scenario made ready to run: names turned into indices, distributions into samplers. Constant for the whole run. */

import type { ProgrammeModel, ProjectModel, TaskModel } from './changeModel'
import type { CountSampler } from './kernel/count'
import type { Sampler } from './kernel/distribution'
import type { AnyArgs } from './params'
import type { CharacteristicSpec, InspectionSpec, StationSpec } from './scenario/floor'
import type { SegmentSpec } from './scenario/market'
import type { PlanningSpec, WorkOrdersSpec } from './scenario/planning'
import type { Scenario } from './scenario/scenario'

export type { Bearing, OutcomeModel, ProgrammeModel, ProjectModel, TaskModel } from './changeModel'

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

/** What is made or sold: an item with the way it is made at one plant. An item made at two plants is two of these. */
export interface ProductModel {
  /** Id of the item. */
  readonly id: string
  readonly item: number
  /** Index of the plant that makes it in `world.plants`; -1: it is bought and sold on. */
  readonly plant: number
  /** Stock point that it is made into, or sold from. */
  readonly point: number
  readonly family: number
  readonly price: number
  /** Material of one unit at standard cost [cent]. */
  readonly standardCost: number
  readonly route: readonly OperationModel[]
  /** Material of all operations for one unit, by stock point. */
  readonly kit: readonly { readonly point: number; readonly quantity: number }[]
  /** Units a week that contented customers would order at the start. */
  readonly ownDemand: number
  /** The same, and what is made of it would need. */
  readonly baseDemand: number
  /** Whether something else is made of it at its plant. */
  readonly dependent: boolean
  /** Time from delivery until customers find bad units; null: on delivery. */
  readonly timeToClaim: Sampler | null
  /** Nominal work in one unit, all operations together [ms]. */
  readonly work: number
}

export interface StationModel {
  readonly id: string
  readonly spec: StationSpec
  /**
   * What the floor asks for at every step stands here under its own name: `spec` came from a file by a reader of any
   * form, and looking anything up in such a record takes ten times as long.
   */
  readonly buffer: number | null
  readonly beforeService: boolean
  readonly operators: number
  readonly minorStops: { readonly perHour: number; readonly length: number } | null
  /** Index of its plant in `world.plants`. */
  readonly plant: number
  /** Whether a route begins here: room here is room for the gate. */
  readonly first: boolean
  /** Indices of the machines that there are places for in `world.machines`: the first of them are installed. */
  readonly machines: readonly number[]
  /** Indices of its operators, technicians and shift; -1: none needed, and always on. */
  readonly pool: number
  readonly crew: number
  readonly shift: number
  readonly setup: Sampler
  readonly move: Sampler
  readonly repairTime: Sampler | null
  readonly serviceTime: Sampler | null
  /** Scale of the Weibull life [ms]. */
  readonly lifeScale: number
  /** Seed for draws keyed by job. */
  readonly seed: number
  /** What one hour of shift of one machine costs, its depreciation included [cent]; and with its operators. */
  readonly machineHour: number
  readonly hourCost: number
}

export interface ShiftModel {
  readonly id: string
  /** Starts and ends within the week, ascending [ms]; on from edges[0] to edges[1], and so on. Empty: always on. */
  readonly edges: readonly number[]
  readonly hoursPerWeek: number
}

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

export interface PointModel {
  readonly id: string
  readonly item: number
  readonly itemId: string
  readonly site: string
  /** Index of the product that is sold from here or made into it, or -1 for material. */
  readonly product: number
  /** Index of the product that a plant makes into it; -1: none does. */
  readonly makes: number
  readonly standardCost: number
  readonly offers: readonly OfferModel[]
  readonly orderCost: number
  /** Units a week at the start, as far as a planner can work out. */
  readonly baseUsage: number
  /** Time that an order takes to its source [ms]. */
  readonly orderDelay: number
  /** Reviewed at `offset` and then every so long [ms]; null: at every use. */
  readonly review: { readonly every: number; readonly offset: number } | null
  readonly forecast: { readonly policy: string; readonly args: AnyArgs; readonly opening: number } | null
  readonly firmOrders: readonly number[]
  /** Customers who find nothing go away. */
  readonly lostSales: boolean
  /** Orders go in parts. */
  readonly partial: boolean
}

/** Demand that nothing changes: after random times, in every period, or at stated moments. */
export interface SteadyDemandModel {
  readonly interarrival: Sampler | null
  /** Period [ms]; 0: none. */
  readonly every: number
  /** Units in an order after a random time or in a period. */
  readonly quantity: CountSampler
  readonly trace: readonly { readonly at: number; readonly quantity: number }[]
}

export interface SegmentModel {
  readonly id: string
  readonly spec: SegmentSpec
  /** -1: they take their goods at the shelf. */
  readonly lane: number
  /** Null: its customers decide, by number, mood and season. */
  readonly steady: SteadyDemandModel | null
  readonly trend: number
  readonly priority: number
  /** Factor on demand by week, and the highest of them. */
  readonly season: readonly number[]
  readonly peakSeason: number
  /** Share of orders at the lowest price. */
  readonly peakAppetite: number
  readonly priceElasticity: number
  /** Times a week that a customer thinks of ordering, without a trend: as often as there could ever be orders. */
  readonly thoughtsPerWeek: number
  /** Time from delivery to payment [ms]. */
  readonly paymentTerm: number
  /** Products by cumulative share of orders. */
  readonly mix: readonly { readonly product: number; readonly point: number; readonly upTo: number }[]
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

export interface PlantModel {
  readonly site: string
  readonly kitting: boolean
  readonly spec: PlanningSpec
  /** Its products, each before what it is made of. */
  readonly byLevel: readonly number[]
  /** Its endless work orders, by index. */
  readonly endless: readonly number[]
}

export interface WorkOrdersModel {
  readonly spec: WorkOrdersSpec
  readonly product: number
  readonly interarrival: Sampler | null
  readonly batch: CountSampler
  readonly quantity: CountSampler
  readonly allowance: { readonly least: number; readonly most: number }
  readonly priority: number
  readonly turnedAway: boolean
  /** Seed for draws keyed by order of arrival. */
  readonly seed: number
}

export interface Model {
  readonly scenario: Scenario
  readonly plants: readonly PlantModel[]
  readonly products: readonly ProductModel[]
  readonly workOrders: readonly WorkOrdersModel[]
  readonly stations: readonly StationModel[]
  /** Station of each machine. */
  readonly machineStation: readonly number[]
  readonly pools: readonly PoolModel[]
  readonly crews: readonly PoolModel[]
  readonly programmes: readonly ProgrammeModel[]
  readonly projects: readonly ProjectModel[]
  /** Tasks of all projects. */
  readonly tasks: readonly TaskModel[]
  readonly shifts: readonly ShiftModel[]
  readonly points: readonly PointModel[]
  readonly supplierIds: readonly string[]
  /** Time from a delivery to its payment, by supplier [ms]. */
  readonly paymentTerms: readonly number[]
  /** Lengths of outages by supplier; null: it has none. */
  readonly outageLengths: readonly (Sampler | null)[]
  readonly lanes: readonly LaneModel[]
  readonly segments: readonly SegmentModel[]
  readonly families: readonly string[]
  readonly frontier: readonly FrontierCost[]
}
