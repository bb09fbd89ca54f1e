/** A setting on its way to a decision: what holds now, and what the player has changed about it. */
import type { AnyArgs, Lever, LeverFrame, Param, Params } from '../../../sim'
import type { Case } from '../../app/company'
import { complete } from '../../controls/shares'
import { optionsOf } from './choices'

/** The values of what a setting is about (stations, lanes …); one empty value for a lever without. */
export function scopesOf(lever: Lever, frame: LeverFrame | undefined): readonly string[] {
  const { scope } = lever
  if (scope === null) return ['']
  const found = (frame?.settings ?? []).map((setting) => String(setting[scope]))
  if (found.length === 0) return ['']
  const param = lever.params[scope]
  return param?.kind === 'pick' && param.all && found.length > 1 ? [...found, 'all'] : found
}

/** The scope to open with: what the player is looking at, else the first with something to choose. */
export function firstScope(
  lever: Lever,
  scopes: readonly string[],
  company: Case,
  looking: string | undefined,
): string {
  if (looking !== undefined && scopes.includes(looking)) return looking
  const split = Object.values(lever.params).find((param) => param.kind === 'shares')
  const choosable =
    split &&
    scopes.find((scope) => optionsOf(split, lever.params, { [String(lever.scope)]: scope }, company).length > 1)
  return choosable ?? scopes[0] ?? ''
}

/** What holds now for one scope, complete, in the shape that a decision takes. */
export function inForce(lever: Lever, frame: LeverFrame | undefined, scope: string, company: Case): AnyArgs {
  const settings = frame?.settings ?? []
  const own = settings.find((each) => lever.scope === null || each[lever.scope] === scope)
  const setting = { ...(own ?? settings[0]), ...(lever.scope !== null && { [lever.scope]: scope }) }
  const args: Record<string, AnyArgs[string]> = {}
  for (const name of Object.keys(lever.params)) {
    const param = lever.params[name]!
    const value = setting[name] ?? initialOf(param, lever.params, args, company)
    args[name] =
      param.kind === 'shares' && typeof value === 'object'
        ? complete(optionsOf(param, lever.params, { ...args, ...setting }, company), value)
        : value
  }
  return args
}

function initialOf(param: Param, params: Params, args: AnyArgs, company: Case): AnyArgs[string] {
  switch (param.kind) {
    case 'quantity':
    case 'choice':
    case 'flag':
      return param.initial
    case 'pick':
      return optionsOf(param, params, args, company)[0] ?? ''
    case 'shares':
      return {}
  }
}

export const isSame = (a: AnyArgs, b: AnyArgs): boolean =>
  Object.keys(a).every((name) => {
    const [one, other] = [a[name], b[name]]
    return typeof one === 'object' && typeof other === 'object'
      ? Object.keys({ ...one, ...other }).every((id) => (one[id] ?? 0) === (other[id] ?? 0))
      : one === other
  })

/** The flag that a switch turns: a lever's only flag. */
export function flagOf(params: Params): string | null {
  const flags = Object.keys(params).filter((name) => params[name]!.kind === 'flag')
  return flags.length === 1 ? flags[0]! : null
}
