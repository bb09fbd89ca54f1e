/**
 * What a company is before the first hour: every object of the simulated world as plain data in canonical units
 * (milliseconds, cents, base units). `content/schema.ts` turns an author's JSON into this; `build.ts` turns this into a world.
 */

import type { AnyArgs } from './params'

/** A positive random quantity by its mean and coefficient of variation (standard deviation / mean). */
export interface Distribution {
  readonly family: 'constant' | 'uniform' | 'exponential' | 'gamma' | 'lognormal' | 'weibull' | 'hyperexponential'
  readonly mean: number
  readonly cv: number
}

/** A policy by name: strict at the door, plain inside. */
export type PolicySetting = { readonly policy: string; readonly args: AnyArgs }

/** Hours that people work, repeated every week; `from` and `to` in ms after Monday 00:00, ascending, not overlapping. */
export interface ShiftSpec {
  readonly id: string
  readonly working: readonly { readonly from: number; readonly to: number }[]
}

/** One step of a route. */
export interface OperationSpec {
  readonly station: string
  /** Process time of one unit [ms]; a lot of n takes n independent ones (mean n·m, variance n·σ²). */
  readonly processTime: Distribution
  /** Materials drawn at the start of the operation, per unit. */
  readonly materials: readonly { readonly item: string; readonly quantity: number }[]
  /** What a unit's quality depends on here; null when this step cannot spoil it. */
  readonly characteristic: CharacteristicSpec | null
  /** Inspection of every unit at the end of the step; null when nobody looks. */
  readonly inspection: InspectionSpec | null
}

/** A measured property against two spec limits at ±1; defect probability = P(|N(offset, sigma)| > 1). */
export interface CharacteristicSpec {
  readonly offset: number
  readonly sigma: number
}

export interface InspectionSpec {
  /** Probability that a defective unit is found (1 − type II error). */
  readonly detection: number
  /** Probability that a good unit is rejected (type I error). */
  readonly falseReject: number
  /** Index of the operation that a rejected unit goes back to; null: it is scrapped. */
  readonly reworkFrom: number | null
  /** How often one unit may be reworked before it is scrapped. */
  readonly reworkLimit: number
  /** Time that the station stands while a rejected unit is looked into [ms]. */
  readonly holdTime: number
}

export interface ItemSpec {
  readonly id: string
  readonly kind: 'material' | 'product'
  /** Standard cost of one unit [cent]: at which stock is valued. A product's is its materials' (labour is expensed). */
  readonly standardCost: number
  /** List price [cent]; 0 for what is not sold. */
  readonly price: number
  /** Setup family at the stations. */
  readonly family: string
  readonly route: readonly OperationSpec[]
}

export interface SiteSpec {
  readonly id: string
  readonly kind: 'plant' | 'supplier' | 'warehouse' | 'market'
}

/** Operators who run stations. */
export interface PoolSpec {
  readonly id: string
  readonly site: string
  readonly shift: string
  readonly headcount: number
  /** Pay per scheduled hour and head [cent]. */
  readonly wage: number
  /** Probability that one of them is absent from one shift. */
  readonly absence: number
}

/** Technicians who repair and service machines. */
export interface CrewSpec {
  readonly site: string
  readonly shift: string
  readonly headcount: number
  /** Pay per scheduled hour and head [cent]. */
  readonly wage: number
}

/** Failure by age in operating time: Weibull, 1 = exponential. */
export interface FailureSpec {
  /** Mean operating time between failures of a machine kept as new at each repair [ms]. */
  readonly mtbf: number
  /** Weibull shape: above 1, old machines fail more and renewal pays. */
  readonly shape: number
  /** Whether age counts operating time only, or runs on by the clock. */
  readonly clock: 'operating' | 'calendar'
  readonly repairTime: Distribution
  /** Parts and outside help for one repair [cent]. */
  readonly repairCost: number
}

export interface StationSpec {
  readonly id: string
  readonly site: string
  readonly machines: number
  /**
   * Units that fit before the station, its machines not counted; null: no limit. A single lot fits an empty buffer
   * whatever its size. 0: no place to wait, a lot is handed over when a machine is empty.
   */
  readonly buffer: number | null
  readonly pool: string | null
  /** Operators that one running machine needs. */
  readonly operators: number
  /** Time of a change of family [ms]; mean 0: none. */
  readonly setup: Distribution
  readonly failure: FailureSpec | null
  /** Short stops that an operator clears: rate per operating hour and length [ms]. */
  readonly minorStops: { readonly perHour: number; readonly length: number } | null
  /** Preventive service: its length [ms] and cost [cent]. */
  readonly service: { readonly time: Distribution; readonly cost: number } | null
  /** Machine cost per scheduled hour and machine: depreciation, energy, space [cent]. */
  readonly rate: number
  /** Time to carry a lot on to the next station [ms]. */
  readonly moveTime: number
  readonly dispatching: string
}

export interface SupplierSpec {
  readonly id: string
  readonly site: string
  readonly qualified: boolean
  /** How long it takes [ms] and costs [cent] before we may order here. */
  readonly qualification: { readonly time: number; readonly cost: number }
  /** Outages: mean time between them [ms], 0 for none, and their length. */
  readonly outage: { readonly meanBetween: number; readonly length: Distribution } | null
}

/** What one supplier asks and takes for one item. */
export interface OfferSpec {
  readonly supplier: string
  readonly item: string
  /** Price per unit [cent]. */
  readonly price: number
  readonly minimumOrder: number
  /** Time from order to readiness for shipment [ms]. */
  readonly leadTime: Distribution
  /** Defective parts per million. */
  readonly ppm: number
}

export interface ModeSpec {
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly transit: Distribution
  /** Cost of one departure [cent]. */
  readonly costFixed: number
  /** Cost of one unit carried [cent]. */
  readonly costPerUnit: number
  /** Departures per week that can be chosen, ascending. */
  readonly departures: readonly number[]
  /** Grams of CO2 per unit. */
  readonly co2PerUnit: number
}

export interface LaneSpec {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly modes: readonly ModeSpec[]
  readonly mode: string
  /** Departures per week in force at the start. */
  readonly departuresPerWeek: number
}

export interface StockPointSpec {
  readonly id: string
  readonly site: string
  readonly item: string
  readonly initial: number
  /** Replenishment; null for finished products, which planning looks after. */
  readonly replenishment: PolicySetting | null
  /** Sources in percent by supplier id. */
  readonly sources: Readonly<Record<string, number>>
  /** Cost of placing one order [cent]. */
  readonly orderCost: number
}

/** What a customer segment wants and how it reacts. */
export interface SegmentSpec {
  readonly id: string
  readonly site: string
  /** Lane that its orders travel. */
  readonly lane: string
  /** Buyers at the start. */
  readonly customers: number
  /** Orders of one contented buyer in a week. */
  readonly ordersPerWeek: number
  /** Percent of orders by product. */
  readonly mix: Readonly<Record<string, number>>
  readonly orderSize: { readonly min: number; readonly max: number }
  /** Factor on demand by week of the run, repeated; 1 = base. */
  readonly season: readonly number[]
  /** Time from order to receipt that it wants [ms]. */
  readonly wantedLeadTime: number
  /** Share of orders lost for each wanted lead time that the promise is longer. */
  readonly leadTimeSensitivity: number
  /** Wait beyond the promise after which an order is cancelled [ms]. */
  readonly patience: number
  /** Lateness at which an order counts as wholly spoiled [ms]. */
  readonly lateTolerance: number
  /** How much of an experience hangs on each: adds up to 1. */
  readonly weights: { readonly onTime: number; readonly speed: number; readonly quality: number }
  /** State at the start, 0 to 100. */
  readonly satisfaction: number
  /** Time in which experiences fade to 1/e [ms]. */
  readonly memory: number
}

export interface PlanningSpec {
  readonly site: string
  /** How jobs come to be. */
  readonly plan: 'weeklySchedule' | 'replenish' | 'makeToOrder'
  /** Units in a production lot, by product. */
  readonly lotSize: Readonly<Record<string, number>>
  /** Finished stock aimed at, in days of forecast demand. */
  readonly targetDays: number
  /** Weeks of sales in the moving-average forecast. */
  readonly forecastWeeks: number
  /** `args`: `cap` in lots for CONWIP, `cards` of each station for kanban. */
  readonly release: PolicySetting
  /** Customers who ordered in this time before the opening are waiting for their goods [ms]. */
  readonly openingOrders: number
  /** Time from an order to the day that is promised [ms]. */
  readonly promisedLeadTime: number
}

/** Physical reach of a programme when everybody has adopted it: drawn once a seed between the two, then hidden. */
export type EffectRange = { readonly least: number; readonly most: number }

export interface ProgrammeSpec {
  readonly lever: string
  /** Time from launch to 90 % adoption with full attention [ms]. */
  readonly adoptionTime: number
  /** Cost while it runs [cent a week]. */
  readonly costPerWeek: number
  /** Cost of the launch [cent]. */
  readonly launchCost: number
  /** Time in which adoption halves once support ends [ms]. */
  readonly halfLife: number
  /** Operators away for training at the steepest point of adoption. */
  readonly training: number
  /** Factor on a physical parameter at full adoption, by parameter name. */
  readonly effects: Readonly<Record<string, EffectRange>>
}

export interface CompanySpec {
  readonly cash: number
  readonly creditLine: number
  /** Yearly cost of holding stock as a share of its value: capital, space, ageing. */
  readonly holdingRate: number
  /** Programmes that the managers can look after at full speed at once. */
  readonly attention: number
  /** Cost of a defective unit in a customer's hands: refund, transport, repair [cent]. */
  readonly returnCost: number
}

/** A lot that stands before a station when the run opens. */
export interface OpeningLotSpec {
  readonly product: string
  readonly quantity: number
  readonly station: string
}

export interface Scenario {
  readonly id: string
  /** Length of play [ms]. */
  readonly length: number
  readonly company: CompanySpec
  readonly shifts: readonly ShiftSpec[]
  readonly items: readonly ItemSpec[]
  readonly sites: readonly SiteSpec[]
  readonly pools: readonly PoolSpec[]
  readonly crews: readonly CrewSpec[]
  readonly stations: readonly StationSpec[]
  readonly suppliers: readonly SupplierSpec[]
  readonly offers: readonly OfferSpec[]
  readonly lanes: readonly LaneSpec[]
  readonly stockPoints: readonly StockPointSpec[]
  readonly segments: readonly SegmentSpec[]
  readonly planning: PlanningSpec
  readonly openingLots: readonly OpeningLotSpec[]
  readonly programmes: readonly ProgrammeSpec[]
  /** Levers that may be pulled. */
  readonly unlocked: readonly string[]
}
