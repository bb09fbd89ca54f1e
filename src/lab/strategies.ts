/** The ways of running a company that a run is compared with: doing nothing, and the three managers of the case. */

import type { Case, Command, ManagerId } from '../content/case'

export const strategyIds = ['nothing', 'production', 'operations', 'both'] as const
export type StrategyId = (typeof strategyIds)[number]

export function logOf({ managers }: Pick<Case, 'managers'>, strategy: StrategyId): readonly Command[] {
  return strategy === 'nothing' ? [] : managers[strategy satisfies ManagerId]
}

/** Seeds of replications: the first is the one that was played, so that its luck is among them. */
export function seedsFrom(seed: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (seed + index * 7_919) % 4_294_967_296)
}
