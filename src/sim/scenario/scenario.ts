/**
 * What a company is before the first hour: every object of the simulated world as plain data in canonical units
 * (milliseconds, cents, base units). `content/schema.ts` turns an author's JSON into this; `build.ts` turns this into a world.
 */

import type { ItemSpec, LaneSpec, OfferSpec, SiteSpec, StockPointSpec, SupplierSpec } from './chain'
import type { ProgrammeSpec } from './change'
import type { ContractSpec } from './contract'
import type { OpeningLotSpec, StationSpec } from './floor'
import type { SegmentSpec } from './market'
import type { CrewSpec, PoolSpec, ShiftSpec } from './people'
import type { PlanningSpec, WorkOrdersSpec } from './planning'
import type { ProjectSpec } from './project'

export interface CompanySpec {
  readonly cash: number
  readonly creditLine: number
  /** Yearly interest on what the bank has lent, and on what lies in the bank. */
  readonly creditRate: number
  readonly depositRate: number
  /** Yearly cost of holding stock as a share of its value: capital, space, ageing. */
  readonly holdingRate: number
  /** Programmes that the managers can look after at full speed at once. */
  readonly attention: number
  /** Cost of a defective unit in a customer's hands: refund, transport, repair [cent]. */
  readonly returnCost: number
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
  readonly contracts: readonly ContractSpec[]
  readonly lanes: readonly LaneSpec[]
  readonly stockPoints: readonly StockPointSpec[]
  readonly segments: readonly SegmentSpec[]
  /** Plans and gates, one a plant. */
  readonly planning: readonly PlanningSpec[]
  readonly workOrders: readonly WorkOrdersSpec[]
  readonly openingLots: readonly OpeningLotSpec[]
  readonly programmes: readonly ProgrammeSpec[]
  readonly projects: readonly ProjectSpec[]
  /** Levers that may be pulled. */
  readonly unlocked: readonly string[]
}
