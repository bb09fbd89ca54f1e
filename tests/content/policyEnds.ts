/** Every number that a policy is told, put to the ends of its range one at a time. */
import { needs } from '../../src/content/form/policies'
import {
  controlCharts,
  forecastingMethods,
  inspectionPolicies,
  lotSizingRules,
  orderingRules,
  type Params,
} from '../../src/sim'
import type { AtAnEnd } from './ends'
import { copyOf, type Json } from './mutations'

type Ends = readonly [least: number, most: number]
/** By policy and number. */
type Numbers = Readonly<Record<string, Readonly<Record<string, Ends>>>>

const declared = (methods: Readonly<Record<string, { readonly params: Params }>>): Numbers =>
  Object.fromEntries(
    Object.entries(methods).map(([method, { params }]) => [
      method,
      Object.fromEntries(
        Object.entries(params).flatMap(([name, param]) =>
          param.kind === 'quantity' ? [[name, [param.min, param.max] as const]] : [],
        ),
      ),
    ]),
  )

const needed = (policies: (typeof needs)[keyof typeof needs]): Numbers =>
  Object.fromEntries(
    Object.entries(policies).map(([policy, numbers]) => [
      policy,
      Object.fromEntries(Object.entries(numbers).map(([name, [least, most]]) => [name, [least, most] as const])),
    ]),
  )

const initialsOf = (methods: Readonly<Record<string, { readonly params: Params }>>, method: string) =>
  Object.fromEntries(
    Object.entries(methods[method]?.params ?? {}).flatMap(([name, param]) =>
      'initial' in param ? [[name, param.initial]] : [],
    ),
  )

const methods = { ...controlCharts, ...forecastingMethods, ...inspectionPolicies, ...lotSizingRules, ...orderingRules }

/** Where a file of everything asks each question. */
const QUESTIONS: readonly (readonly [path: string, numbers: Numbers])[] = [
  ['planning.0.release', { ...needed(needs.release), kanban: { cards: [1, 1e9], moveCards: [1, 1e9] } }],
  ['planning.0.forecasting', declared(forecastingMethods)],
  ['planning.0.masterSchedule.lotSizing', declared(lotSizingRules)],
  ['stockPoints.0.replenishment', { ...needed(needs.replenishment), mrp: { safetyStock: [0, 1e9] } }],
  ['stockPoints.6.replenishment', declared(orderingRules)],
  ['stations.0.chart.plan', declared(controlCharts)],
  ['items.3.route.0.inspection.plan', declared(inspectionPolicies)],
]

export function policiesAtTheirEnds(file: Json): AtAnEnd[] {
  return QUESTIONS.flatMap(([path, policies]) =>
    Object.entries(policies).flatMap(([policy, numbers]) => {
      const middle = Object.fromEntries(
        Object.entries(numbers).map(([name, [least, most]]) => [name, Math.min(most, Math.max(least, 90))]),
      )
      const usual = { ...middle, ...initialsOf(methods, policy), ...(policy === 'rope' ? { drum: 'saw' } : {}) }
      return Object.entries(numbers).flatMap(([name, ends]) =>
        ends.map((value) => ({
          path: `${path}.args.${name}`,
          value: `${policy} ${value}`,
          file: withPolicy(file, path, { policy, args: { ...usual, [name]: value } as { [name: string]: Json } }),
        })),
      )
    }),
  )
}

function withPolicy(file: Json, path: string, setting: Json): Json {
  const copy = copyOf(file)
  const keys = path.split('.')
  let at = copy as { [key: string]: Json }
  for (const key of keys.slice(0, -1)) at = at[key] as { [key: string]: Json }
  at[keys[keys.length - 1]!] = setting
  return copy
}
