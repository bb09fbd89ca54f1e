/** A scenario made ready to run: names turned into indices, distributions into samplers. Constant for the whole run. */

import type { LaneModel, PointModel, SegmentModel } from './chainModel'
import type { ProgrammeModel, ProjectModel, TaskModel } from './changeModel'
import type { CountSampler } from './kernel/count'
import type { Sampler } from './kernel/distribution'
import type { CrewModel, PoolModel } from './peopleModel'
import type { PolicySetting } from './scenario/chance'
import type { BatchSpec, StationSpec } from './scenario/floor'
import type { PlanningSpec, WorkOrdersSpec } from './scenario/planning'
import type { CharacteristicSpec } from './scenario/quality'
import type { Scenario } from './scenario/scenario'

export type { LaneModel, ModeModel, OfferModel, PointModel, SegmentModel, SteadyDemandModel } from './chainModel'
export type { Bearing, OutcomeModel, ProgrammeModel, ProjectModel, TaskModel } from './changeModel'
export type { CrewModel, FatigueModel, PoolModel } from './peopleModel'

export interface OperationModel {
  readonly station: number
  /** The operation after it on the route; null: it is the last. */
  readonly next: OperationModel | null
  readonly processTime: Sampler
  /** Machine time of one unit when all goes well: the mean process time, or its share of that of a full batch [ms]. */
  readonly nominal: number
  readonly materials: readonly { readonly point: number; readonly quantity: number }[]
  /** Whether it waits for components that are made for the lot. */
  readonly assembles: boolean
  /** Whether it needs neither material nor components; and whether nobody looks at its result, good or bad. */
  readonly bare: boolean
  readonly unwatched: boolean
  readonly characteristic: CharacteristicSpec | null
  readonly inspection: InspectionModel | null
  /** Nominal time of one unit from this operation to the end of the route [ms]. */
  readonly remaining: number
  /** Standard cost of the material in one unit once this operation has begun [cent]. */
  readonly valueAdded: number
  /** The same in a unit of a kitted lot, which has the material of all operations with it. */
  readonly valueKitted: number
}

/** A component that is made for each lot: which product it is, how many for one unit, and the operation that waits for it. */
export interface FeederModel {
  readonly product: number
  readonly quantity: number
  readonly operation: number
}

export interface InspectionModel {
  /** Index of the plan in force in `world.inspections`. */
  readonly index: number
  readonly detection: number
  readonly falseReject: number
  readonly time: number
  readonly cost: number
  readonly reworkFrom: number | null
  readonly reworkable: number
  readonly reworkLimit: number
  readonly holdTime: number
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
  /** Components made for each lot of it, to be built into it. */
  readonly feeders: readonly FeederModel[]
  /** What is made for one unit, for these components in turn, and so on: each product once, with how many of it. */
  readonly components: readonly { readonly product: number; readonly units: number }[]
  /** Every operation that goes into one unit, those of the components made for it included, and how often. */
  readonly operations: readonly { readonly operation: OperationModel; readonly units: number }[]
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
  readonly preemptive: boolean
  readonly operators: number
  readonly batch: BatchSpec | null
  readonly minorStops: { readonly perHour: number; readonly length: number } | null
  /** Index of its plant in `world.plants`. */
  readonly plant: number
  /** Whether a route begins here: room here is room for the gate. */
  readonly first: boolean
  /** Indices of the machines that there are places for in `world.machines`: the first of them are installed. */
  readonly machines: readonly number[]
  /** Index of the pool asked first; -1: it needs nobody, and never closes. */
  readonly pool: number
  /** All pools that may run it, in the order in which they are asked. */
  readonly pools: readonly number[]
  /** Its technicians; -1: they come from outside. */
  readonly crew: number
  /** Hours a week in which a pool that may run it is on its shift. */
  readonly hoursPerWeek: number
  readonly setup: Sampler
  /** Whether any change takes time. */
  readonly setsUp: boolean
  /** Change from one family to another, by their indices; null: every change is `setup`. */
  readonly setups: ReadonlyMap<number, ReadonlyMap<number, Sampler>> | null
  /** Way to the next station, if it takes any time. */
  readonly move: Sampler
  readonly moves: boolean
  readonly repairTime: Sampler | null
  readonly serviceTime: Sampler | null
  readonly failure: FailureModel | null
  /** Whether its age in time at work says anything: it may fail, be serviced, or wear. */
  readonly ages: boolean
  readonly wear: { readonly slower: number; readonly wider: number } | null
  readonly meanShifts: {
    readonly meanBetween: number
    readonly least: number
    readonly most: number
    readonly up: number
  } | null
  readonly chart: ChartModel | null
  /**
   * Whether nothing may happen at it but setups, work on single lots, and failures by the clock: such a machine takes the
   * beaten path (`processes/plainTurn.ts`).
   */
  readonly plain: boolean
  /** Seed for draws keyed by job. */
  readonly seed: number
  /** What one hour of shift of one machine costs; and whether that is its wear, and no cash. */
  readonly rate: number
  readonly rateIsWear: boolean
  /** What one hour of shift of one machine costs, its depreciation included [cent]; and with its operators. */
  readonly machineHour: number
  readonly hourCost: number
}

export interface FailureModel {
  readonly clock: 'operating' | 'calendar' | 'operations'
  readonly interrupted: 'resume' | 'restart' | 'scrap'
  readonly renewing: boolean
  readonly shape: number
  /** Scale of the Weibull life, in the unit of its clock. */
  readonly lifeScale: number
}

/** What samples and searches take; which chart is in force, and how often it is fed, is a setting of the station. */
export interface ChartModel {
  readonly time: number
  readonly cost: number
  readonly searchTime: Sampler
}

export interface ShiftModel {
  readonly id: string
  /** Starts and ends within the week, ascending [ms]; on from edges[0] to edges[1], and so on. Empty: always on. */
  readonly edges: readonly number[]
  readonly hoursPerWeek: number
}

/** What a good unit would cost at the frontier, by resource [cent]. Formula in `frontier.ts`. */
export interface FrontierCost {
  readonly work: number
  readonly material: number
  readonly inboundFreight: number
  readonly outboundFreight: number
  readonly total: number
}

export interface PlantModel {
  readonly site: string
  /** Its stations where a route begins, by index. */
  readonly first: readonly number[]
  readonly kitting: boolean
  readonly spec: PlanningSpec
  /** Its endless work orders, by index. */
  readonly endless: readonly number[]
}

export interface WorkOrdersModel {
  readonly spec: WorkOrdersSpec
  readonly product: number
  /** What `product` names. */
  readonly made: ProductModel
  /** How many orders come at once, units in one and time from its coming to its due date [ms], where all three are always the same. */
  readonly steady: { readonly batch: number; readonly units: number; readonly allowed: number } | null
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
  /** Plan of each inspection when the run opens. */
  readonly inspections: readonly PolicySetting[]
  /** Station of each machine. */
  readonly machineStation: readonly number[]
  readonly pools: readonly PoolModel[]
  readonly crews: readonly CrewModel[]
  readonly programmes: readonly ProgrammeModel[]
  readonly projects: readonly ProjectModel[]
  /** Tasks of all projects. */
  readonly tasks: readonly TaskModel[]
  readonly shifts: readonly ShiftModel[]
  readonly points: readonly PointModel[]
  /** All of them, each after everything that draws on it. */
  readonly byLevel: readonly number[]
  readonly supplierIds: readonly string[]
  /** Time from a delivery to its payment, by supplier [ms]. */
  readonly paymentTerms: readonly number[]
  /** Lengths of outages by supplier; null: it has none. */
  readonly outageLengths: readonly (Sampler | null)[]
  readonly lanes: readonly LaneModel[]
  readonly segments: readonly SegmentModel[]
  readonly families: readonly string[]
  readonly frontier: readonly FrontierCost[]
  /** Value of all stock when the run opens [cent]. */
  readonly openingStock: number
}
