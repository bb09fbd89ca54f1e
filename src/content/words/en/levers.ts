import type { dispatchingRules, LeverId, releaseRules, replenishmentPolicies } from '../../../sim'

/** Levers by id: name, what it does in one line, and its inputs. */
export interface InputWords {
  readonly label: string
  readonly help?: string
  readonly options?: Readonly<Record<string, string>>
}
export interface LeverWords {
  readonly name: string
  readonly line: string
  readonly inputs: Readonly<Record<string, InputWords>>
}

const RELEASE = {
  push: 'Push',
  conwip: 'CONWIP',
  kanban: 'Kanban',
  rope: 'Drum-buffer-rope',
} satisfies Record<keyof typeof releaseRules, string>

const DISPATCHING = {
  fifo: 'First come, first served',
  earliestDueDate: 'Earliest due date',
  shortestProcessingTime: 'Shortest job first',
  criticalRatio: 'Most urgent first',
  sameFamilyFirst: 'Same setup first',
  priority: 'By priority',
} satisfies Record<keyof typeof dispatchingRules, string>

const REPLENISHMENT = {
  economicOrderQuantity: 'Economic order (EOQ)',
  reorderPoint: 'Reorder point',
  baseStock: 'Order up to a level',
  callOff: 'Call off as used (JIT)',
  fixedQuantity: 'Fixed quantity (s, Q)',
  baseStockLevel: 'Base stock, stated level',
  minMax: 'Min and max (s, S)',
  mrp: 'Material requirements (MRP)',
  vendorManaged: 'The supplier looks after it',
} satisfies Record<keyof typeof replenishmentPolicies, string>

const byId = {
  releaseRule: {
    name: 'Release rule',
    line: 'Says when a lot may enter the floor: by schedule, under a limit on all work in process, or by free cards.',
    inputs: {
      rule: { label: 'Rule', options: RELEASE },
      cap: { label: 'Limit', help: 'Lots on the floor at once under CONWIP.' },
    },
  },
  kanban: {
    name: 'Kanban cards',
    line: 'Sets how many cards circle in front of each station. No free card, no work: the pile cannot grow.',
    inputs: {
      station: { label: 'Station' },
      cards: { label: 'Cards', help: 'Fewer cards: less waiting, until the station starves.' },
    },
  },
  justInTime: {
    name: 'Just in time',
    line: 'Work and deliveries follow real consumption: small lots, small and frequent deliveries, nothing made for the shelf.',
    inputs: { on: { label: 'Work just in time' } },
  },
  tpm: {
    name: 'TPM rounds',
    line: 'Technicians service machines before they fail, and operators clear small stops themselves.',
    inputs: {
      on: { label: 'Service before failure' },
      interval: {
        label: 'Service every',
        help: 'Operating hours between two services. Too seldom, and it breaks first; too often, and it stands still.',
      },
    },
  },
  productionPlan: {
    name: 'Production plan',
    line: 'Says how jobs come to be, how large a lot is, and how much finished stock to aim at.',
    inputs: {
      plan: {
        label: 'Plan',
        options: {
          weeklySchedule: 'Weekly schedule',
          replenish: 'Refill the shelf',
          makeToOrder: 'Make to order',
        },
      },
      product: { label: 'Model' },
      lotSize: { label: 'Lot size', help: 'Large lots save changeovers and make everything wait longer.' },
      targetDays: { label: 'Finished stock', help: 'Days of sales to keep on the shelf.' },
    },
  },
  dispatching: {
    name: 'Order of work',
    line: 'Says which lot in the queue a station takes next.',
    inputs: {
      station: { label: 'Station' },
      rule: { label: 'Take first', options: DISPATCHING },
    },
  },
  sourcing: {
    name: 'Sourcing',
    line: 'Splits what we buy among suppliers. The cheapest is seldom the surest.',
    inputs: {
      material: { label: 'Material' },
      shares: { label: 'Shares' },
    },
  },
  inventoryPolicy: {
    name: 'Stock policy',
    line: 'Says when to order and how much, and how sure to be that it is there.',
    inputs: {
      stockPoint: { label: 'Stock' },
      policy: { label: 'Policy', options: REPLENISHMENT },
      serviceLevel: { label: 'Service target', help: 'The surer, the more safety stock. The last percents cost most.' },
      coverDays: { label: 'Cover', help: 'Days of use that an order or the level covers.' },
    },
  },
  delivery: {
    name: 'Delivery',
    line: 'Chooses the vehicle of a lane and how often it leaves.',
    inputs: {
      lane: { label: 'Lane' },
      mode: { label: 'By', options: { sea: 'Ship', rail: 'Rail', road: 'Road', express: 'Air' } },
      departuresPerWeek: { label: 'Departures' },
    },
  },
  promisedLeadTime: {
    name: 'Promise to customers',
    line: 'The delivery time given to every customer. A short promise sells; a broken one hurts about twice as much.',
    inputs: { days: { label: 'Promised' } },
  },
} satisfies Record<LeverId, LeverWords>

export const levers: Readonly<Record<string, LeverWords>> = byId
