/** The form of policies: each question has its own, by name, and each is told its own numbers, within their bounds. */

import { z } from 'zod'
import {
  controlCharts,
  forecastingMethods,
  inspectionPolicies,
  lotSizingRules,
  orderingRules,
  type Param,
  type Params,
  type releaseRules,
  type replenishmentPolicies,
} from '../../sim'
import { argument } from './basics'

/** Bounds and unit of each number that a policy must be told. */
export type Needs = Readonly<Record<string, readonly [least: number, most: number, unit: string]>>

const MANY = 1e9
const CAP = [1, MANY, 'lots'] as const
const LEVEL = [-MANY, MANY, 'units'] as const
const QUANTITY = [1, MANY, 'units'] as const
const SERVICE = [1, 99.9999, 'percent'] as const
const DAYS = [0, 10_000, 'days'] as const

/** What a policy does not need it may be told all the same: another may be put in its place during the run. */
export const needs: {
  readonly release: Readonly<Record<keyof typeof releaseRules, Needs>>
  readonly replenishment: Readonly<Record<keyof typeof replenishmentPolicies, Needs>>
} = {
  release: { push: {}, conwip: { cap: CAP }, kanban: {}, rope: { cap: CAP } },
  replenishment: {
    economicOrderQuantity: { serviceLevel: SERVICE },
    reorderPoint: { serviceLevel: SERVICE, orderDays: DAYS },
    baseStock: { serviceLevel: SERVICE },
    callOff: { coverDays: DAYS },
    fixedQuantity: { reorderPoint: LEVEL, quantity: QUANTITY },
    minMax: { reorderPoint: LEVEL, orderUpTo: QUANTITY },
    baseStockLevel: { level: LEVEL },
    mrp: {},
    vendorManaged: { leastDays: DAYS, mostDays: DAYS },
  },
}

/** Numbers that a policy may be told or not. */
export const mayBeTold: Readonly<Record<string, Needs>> = { kanban: { moveCards: [1, MANY, 'cards'] } }

const UNITS: Readonly<Record<string, string>> = { '': '1', perWeek: 'a week' }

type Methods = Readonly<Record<string, { readonly params: Params }>>

const setting = (names: readonly string[], told: readonly string[]) =>
  z
    .object({
      policy: z.enum(names as [string, ...string[]]).describe('Name of the policy'),
      args: z
        .record(z.string().max(100), argument)
        .prefault({})
        .describe(`What it is told, by name. ${told.join('; ')}`),
    })
    .strict()

/** Policies that declare what they are told. */
const policyOf = (methods: Methods) => setting(Object.keys(methods), toldOf(methods))

export const forecasting = policyOf(forecastingMethods)
export const lotSizing = policyOf(lotSizingRules)
export const inspectionPlan = policyOf(inspectionPolicies)
export const chartPlan = policyOf(controlCharts)

export const release = setting(Object.keys(needs.release), [
  ...neededOf(needs.release),
  'rope: drum the name of a station',
  'kanban: cards 1 to 1000000000 [cards] of every station, or by station; moveCards 1 to 1000000000 [cards], two cards; finishedCards true or false',
])

export const replenishment = setting(
  [...Object.keys(needs.replenishment), ...Object.keys(orderingRules)],
  [
    ...neededOf(needs.replenishment),
    'mrp: lotSizing the name of a rule of lot sizing and what that is told, safetyStock 0 to 1000000000 [units]',
    ...toldOf(orderingRules),
  ],
)

function neededOf(policies: Readonly<Record<string, Needs>>): string[] {
  return Object.entries(policies).flatMap(([policy, numbers]) => {
    const told = Object.entries(numbers).map(([name, [least, most, unit]]) => `${name} ${least} to ${most} [${unit}]`)
    return told.length === 0 ? [] : [`${policy}: ${told.join(', ')}`]
  })
}

function toldOf(methods: Methods): string[] {
  return Object.entries(methods).flatMap(([method, { params }]) => {
    const told = Object.entries(params).map(([name, param]) => `${name} ${rangeOf(param)}`)
    return told.length === 0 ? [] : [`${method}: ${told.join(', ')}`]
  })
}

function rangeOf(param: Param): string {
  switch (param.kind) {
    case 'quantity':
      return `${param.min} to ${param.max} [${UNITS[param.unit] ?? param.unit}], such as ${param.initial}`
    case 'choice':
      return param.options.join(' or ')
    case 'flag':
      return 'true or false'
    default:
      return `the name of a ${param.of}`
  }
}
