/** One declaration of an input of a lever or policy: the form, the check, the schema and the flag all derive from it. */

/** Which list of the company an input picks from. */
export type EntityKind = 'station' | 'product' | 'material' | 'supplier' | 'lane' | 'stockPoint' | 'segment'

export interface Quantity {
  readonly kind: 'quantity'
  /** Unit in which a person reads and sets it; `''` for a plain number. */
  readonly unit: '' | 'units' | 'lots' | 'cards' | 'days' | 'hours' | 'percent' | 'perWeek'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly initial: number
}
export interface Choice<Option extends string = string> {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly initial: Option
}
export interface Flag {
  readonly kind: 'flag'
  readonly initial: boolean
}
/** An entity of the company by its id; with `all`, the word `"all"` too. */
export interface Pick {
  readonly kind: 'pick'
  readonly of: EntityKind
  readonly all: boolean
}
/** Percent by entity id; adds up to 100. */
export interface Shares {
  readonly kind: 'shares'
  readonly of: EntityKind
}
export type Param = Quantity | Choice | Flag | Pick | Shares
export type Params = Readonly<Record<string, Param>>

export type ArgOf<P extends Param> =
  P extends Choice<infer Option>
    ? Option
    : P extends Quantity
      ? number
      : P extends Flag
        ? boolean
        : P extends Pick
          ? string
          : Readonly<Record<string, number>>
export type Args<P extends Params> = { readonly [K in keyof P]: ArgOf<P[K]> }
export type AnyArgs = Readonly<Record<string, number | string | boolean | Readonly<Record<string, number>>>>

export const quantity = (q: Omit<Quantity, 'kind'>): Quantity => ({ kind: 'quantity', ...q })
export const choice = <const Option extends string>(
  options: readonly Option[],
  initial: NoInfer<Option>,
): Choice<Option> => ({ kind: 'choice', options, initial })
export const flag = (initial = false): Flag => ({ kind: 'flag', initial })
export const pick = (of: EntityKind, all = false): Pick => ({ kind: 'pick', of, all })
export const shares = (of: EntityKind): Shares => ({ kind: 'shares', of })

/** What is given, and for the rest the initial values; who picks entities has given them. */
export function argsOf(params: Params, given: AnyArgs): AnyArgs {
  const initials = Object.entries(params).flatMap(([name, param]) =>
    'initial' in param ? [[name, param.initial]] : [],
  )
  return { ...Object.fromEntries(initials), ...given }
}

/** What is wrong with an argument: which input, and what was expected. */
export interface Problem {
  readonly param: string
  readonly expected: string
}

/**
 * The first thing wrong with `values`, or null; run at the one door where commands enter.
 * `ids` answers which ids of a kind the company has.
 */
export function problemWith(
  params: Params,
  values: Readonly<Record<string, unknown>>,
  ids: (of: EntityKind) => readonly string[],
): Problem | null {
  for (const name in params) {
    const expected = mismatch(params[name]!, values[name], ids)
    if (expected !== null) return { param: name, expected }
  }
  for (const name in values) {
    if (!(name in params)) return { param: name, expected: `one of ${Object.keys(params).join(', ')}` }
  }
  return null
}

function mismatch(param: Param, value: unknown, ids: (of: EntityKind) => readonly string[]): string | null {
  switch (param.kind) {
    case 'quantity': {
      const whole = typeof value === 'number' && value >= param.min && value <= param.max
      return whole && isOnStep(value, param)
        ? null
        : `a number from ${param.min} to ${param.max} in steps of ${param.step}`
    }
    case 'choice':
      return typeof value === 'string' && param.options.includes(value) ? null : `one of ${param.options.join(', ')}`
    case 'flag':
      return typeof value === 'boolean' ? null : 'true or false'
    case 'pick': {
      const known = param.all ? [...ids(param.of), 'all'] : ids(param.of)
      return typeof value === 'string' && known.includes(value) ? null : `one of ${known.join(', ')}`
    }
    case 'shares': {
      const known = ids(param.of)
      if (typeof value !== 'object' || value === null) return 'percentages by id that add up to 100'
      let sum = 0
      for (const [id, share] of Object.entries(value)) {
        if (!known.includes(id)) return `percentages by id of ${known.join(', ')}`
        if (typeof share !== 'number' || !Number.isInteger(share) || share < 0) return 'whole percentages'
        sum += share
      }
      return sum === 100 ? null : 'percentages by id that add up to 100'
    }
  }
}

function isOnStep(value: number, { min, step }: Quantity): boolean {
  const steps = (value - min) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}
