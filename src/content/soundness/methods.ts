/** Whether a method that a file names exists, and what it is given is what it takes. */

import type { AnyArgs, Param, Params } from '../../sim'

interface Setting {
  readonly policy: string
  readonly args: AnyArgs
}

/**
 * The first thing wrong with a setting, by its place within it, or null. What is not given is the method's own initial
 * value. Numbers need not be on the steps of a control: a file may be finer than a hand.
 */
export function settingFault(
  methods: Readonly<Record<string, { readonly params: Params }>>,
  { policy, args }: Setting,
): { readonly path: string; readonly message: string } | null {
  if (!Object.hasOwn(methods, policy)) {
    return { path: 'policy', message: `expected one of ${Object.keys(methods).join(', ')}, not "${policy}"` }
  }
  const { params } = methods[policy]!
  for (const [name, value] of Object.entries(args)) {
    const param = params[name]
    const expected =
      param === undefined ? `one of ${Object.keys(params).join(', ') || 'no arguments'}` : mismatch(param, value)
    if (expected !== null) return { path: `args.${name}`, message: `expected ${expected}` }
  }
  return null
}

function mismatch(param: Param, value: AnyArgs[string]): string | null {
  switch (param.kind) {
    case 'quantity': {
      const whole = Number.isInteger(param.step)
      if (typeof value === 'number' && value >= param.min && value <= param.max && !(whole && value % 1 !== 0))
        return null
      return `a ${whole ? 'whole ' : ''}number from ${param.min} to ${param.max}`
    }
    case 'choice':
      return typeof value === 'string' && param.options.includes(value) ? null : `one of ${param.options.join(', ')}`
    case 'flag':
      return typeof value === 'boolean' ? null : 'true or false'
    default:
      return null
  }
}
