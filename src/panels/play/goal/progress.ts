/** How near a goal is. */
import type { GameState } from '../../../session'

export type Goal = GameState['goals'][number]

/** Share of the way, 0 to 1; 1 when it holds, never quite 1 before. */
export function shareOf({ comparison, target, value, met }: Goal): number {
  if (met) return 1
  if (value === null) return 0
  const share = comparison === 'atLeast' ? value / (target || 1) : target / (value || 1)
  return Math.min(0.98, Math.max(0, share))
}

/** What to aim at now: the goals of the next star that is not won yet. */
export function nextStar(goals: readonly Goal[]): readonly Goal[] {
  const stars = ([1, 2, 3] as const).filter((star) => goals.some((goal) => goal.star === star))
  const next = stars.find((star) => !goals.every((goal) => goal.star !== star || goal.met)) ?? stars.at(-1)
  return goals.filter(({ star }) => star === next)
}
