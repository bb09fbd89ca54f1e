/**
 * The decision that a method card stands for before its owner has set anything: what its glyph looks ahead with.
 * First what the manager of both hats would say, then the setting in force with one input changed.
 */

import type { Case } from '../content/case'
import { type AnyArgs, type LeverFrame, leverOf, type Param, type Refusal, type Said } from '../sim'

/** For each unlocked lever the first decision that is not refused; none for a lever with nothing to decide now. */
export function candidatesOf(
  { scenario, managers }: Pick<Case, 'scenario' | 'managers'>,
  inForce: readonly LeverFrame[],
  refusal: (said: Said) => Refusal | null,
): Readonly<Record<string, Said>> {
  const found: Record<string, Said> = {}
  for (const lever of scenario.unlocked) {
    const managed = managers.both.filter((command) => command.lever === lever).map(({ args }) => args)
    const settings = inForce.find((frame) => frame.lever === lever)?.settings ?? []
    const args = [...managed, ...settings.flatMap((setting) => variationsOf(lever, setting))].find(
      (each) => refusal({ lever, args: each }) === null,
    )
    if (args !== undefined) found[lever] = { lever, args }
  }
  return found
}

/** The setting with one input changed, for each way of changing one. */
function variationsOf(lever: string, setting: AnyArgs): AnyArgs[] {
  const params = leverOf(lever)?.params ?? {}
  return Object.entries(params).flatMap(([name, param]) =>
    othersOf(param, setting[name]).map((value) => ({ ...setting, [name]: value })),
  )
}

function othersOf(param: Param, value: AnyArgs[string] | undefined): AnyArgs[string][] {
  switch (param.kind) {
    case 'flag':
      return [value !== true]
    case 'choice':
      return param.options.filter((option) => option !== value)
    case 'quantity':
      return stepsFrom(param, Number(value))
    case 'pick':
    case 'shares':
      return []
  }
}

/** What it usually is, then a tenth of its range less and more. */
function stepsFrom({ min, max, step, initial }: Extract<Param, { kind: 'quantity' }>, value: number): number[] {
  const stride = Math.max(1, Math.round((max - min) / 10 / step)) * step
  return [initial, value - stride, value + stride].filter((each) => each !== value && each >= min && each <= max)
}
