/**
 * What is asked of the player, and how much of it holds. An objective is read over the last four weeks, as the scores are;
 * money over the whole run, since a good month does not pay for a bad quarter.
 */

import type { Case, Objective } from '../content/case'
import { type KpiId, kpis } from '../sim'
import { scoreStart, type Window } from './window'

export interface Goal extends Objective {
  readonly value: number | null
  readonly met: boolean
}

export function goalsOf(objectives: Case['objectives'], window: Window): Goal[] {
  return objectives.map((objective) => {
    const value = readingOf(objective.kpi, window)
    return { ...objective, value, met: holds(objective, value) }
  })
}

function readingOf(kpi: string, window: Window): number | null {
  if (!Object.hasOwn(kpis, kpi)) return null
  const id = kpi as KpiId
  return window.since(id, kpis[id].unit === 'money' ? 0 : scoreStart(window))
}

function holds({ comparison, target }: Objective, value: number | null): boolean {
  if (value === null) return false
  return comparison === 'atLeast' ? value >= target : value <= target
}

/** Stars won: one after the other, each with all of its objectives. A bankrupt company has won none. */
export function starsOf(goals: readonly Goal[], bankrupt: boolean): 0 | 1 | 2 | 3 {
  if (bankrupt) return 0
  let won: 0 | 1 | 2 | 3 = 0
  for (const star of [1, 2, 3] as const) {
    const asked = goals.filter((goal) => goal.star === star)
    if (asked.length === 0 || !asked.every(({ met }) => met)) break
    won = star
  }
  return won
}
