/** What a manager might say at random: any lever, with arguments drawn from what it declares, some of them nonsense. */
import fc from 'fast-check'
import { HOUR, idsOf, type LeverId, levers, type Model, type Param, type Said } from '../../src/sim/index'

/** Raw numbers of one saying; what they mean depends on the company. */
export interface Saying {
  readonly at: number
  readonly lever: number
  readonly raws: readonly number[]
  /** One argument in some is nonsense. */
  readonly spoil: boolean
}

const MOST_INPUTS = 6

export const sayings = (weeks: number, most: number): fc.Arbitrary<Saying[]> =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: weeks * 168 }).map((hours) => hours * HOUR),
        lever: fc.nat(1_000),
        raws: fc.array(fc.nat(1_000_000), { minLength: MOST_INPUTS, maxLength: MOST_INPUTS }),
        spoil: fc.integer({ min: 0, max: 11 }).map((dice) => dice === 0),
      }),
      { maxLength: most },
    )
    .map((said) => [...said].sort((a, b) => a.at - b.at))

const names = Object.keys(levers) as LeverId[]

/** The command that a saying is in this company. */
export function saidIn(model: Model, { lever, raws, spoil }: Saying): Said {
  const name = names[lever % names.length]!
  const args: Record<string, number | string | boolean | Record<string, number>> = {}
  for (const [index, [input, param]] of Object.entries(levers[name].params as Record<string, Param>).entries()) {
    args[input] = argument(model, param, raws[index % MOST_INPUTS]!)
  }
  const [first] = Object.keys(args)
  if (spoil && first !== undefined) args[first] = raws[0]! % 2 === 0 ? -1 : 'nonsense'
  return { lever: name, args }
}

function argument(model: Model, param: Param, raw: number): number | string | boolean | Record<string, number> {
  switch (param.kind) {
    case 'quantity': {
      const steps = Math.floor((param.max - param.min) / param.step + 1e-9)
      return param.min + (raw % (steps + 1)) * param.step
    }
    case 'choice':
      return param.options[raw % param.options.length]!
    case 'flag':
      return raw % 2 === 0
    case 'pick': {
      const ids = param.all ? [...idsOf(model, param.of), 'all'] : idsOf(model, param.of)
      return ids[raw % ids.length]!
    }
    case 'shares': {
      const ids = idsOf(model, param.of)
      const part = (raw % 5) * 25
      const one = ids[raw % ids.length]!
      const other = ids[(raw >> 4) % ids.length]!
      return one === other ? { [one]: 100 } : { [one]: part, [other]: 100 - part }
    }
  }
}
