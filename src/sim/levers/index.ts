/** All levers of both hats. */

import type { Lever } from './lever'
import { operationsLevers } from './operations'
import { productionLevers } from './production'

export const levers = { ...productionLevers, ...operationsLevers } as const

export type LeverId = keyof typeof levers

/** The lever of that name, its arguments not yet checked; null when there is none. */
export function leverOf(id: string): Lever | null {
  return Object.hasOwn(levers, id) ? (levers[id as LeverId] as unknown as Lever) : null
}
