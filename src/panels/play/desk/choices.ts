/** What an input of a lever can be in this company: the ids to pick from, and when an input means something at all. */
import type { AnyArgs, EntityKind, Param, Params, Scenario } from '../../../sim'
import type { Case } from '../../app/company'

export function idsOf(kind: EntityKind, scenario: Scenario): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  switch (kind) {
    case 'station':
      return ids(scenario.stations)
    case 'product':
    case 'material':
      return ids(scenario.items.filter((item) => item.kind === kind))
    case 'supplier':
      return ids(scenario.suppliers)
    case 'lane':
      return ids(scenario.lanes)
    case 'stockPoint':
      return ids(scenario.stockPoints)
    case 'segment':
      return ids(scenario.segments)
  }
}

/** The options of one input, given the others: a material is bought from those who sell it, a lane has its own modes. */
export function optionsOf(param: Param, params: Params, args: AnyArgs, { scenario }: Case): readonly string[] {
  if (param.kind === 'choice') {
    const lane = scenario.lanes.find(({ id }) => id === argOfKind('lane', params, args))
    const modes: readonly string[] | undefined = lane?.modes.map(({ mode }) => mode)
    const own = param.options.filter((option) => modes?.includes(option))
    return own.length > 0 ? own : param.options
  }
  if (param.kind === 'shares') {
    const item = argOfKind('material', params, args)
    const sellers = scenario.offers.filter((offer) => offer.item === item).map(({ supplier }) => supplier)
    return param.of === 'supplier' && sellers.length > 0 ? sellers : idsOf(param.of, scenario)
  }
  return param.kind === 'pick' ? idsOf(param.of, scenario) : []
}

function argOfKind(kind: EntityKind, params: Params, args: AnyArgs): unknown {
  const name = Object.keys(params).find((each) => {
    const param = params[each]!
    return param.kind === 'pick' && param.of === kind
  })
  return name === undefined ? undefined : args[name]
}

type Condition = (args: AnyArgs) => boolean

/** Inputs that mean something only under others. */
const RELEVANT: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  releaseRule: { cap: ({ rule }) => rule === 'conwip' },
  productionPlan: { targetDays: ({ plan }) => plan !== 'makeToOrder' },
  inventoryPolicy: { coverDays: ({ policy }) => policy === 'callOff' || policy === 'baseStock' },
}

export const isRelevant = (lever: string, name: string, args: AnyArgs): boolean =>
  RELEVANT[lever]?.[name]?.(args) ?? true
