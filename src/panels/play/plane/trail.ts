import type { DecisionMark, TrailPoint } from '../../../session'
import { DAY } from '../../../sim'
import type { Objective } from '../../app/company'
import type { PlaneMark } from '../../charts/Plane'
import { measured, type Spot, weekly } from '../../charts/planeGeometry'
import { wholeNumber } from '../../format'

/** The corner of the plane that the objectives ask for; null when they ask for none. */
export function targetOf(objectives: readonly Objective[]): { readonly x: number; readonly y: number } | null {
  const least = (kpi: string) => {
    const asked = objectives.filter((each) => each.kpi === kpi && each.comparison === 'atLeast')
    return asked.length === 0 ? null : Math.min(...asked.map(({ target }) => target))
  }
  const [x, y] = [least('efficiency'), least('satisfaction')]
  return x === null && y === null ? null : { x: x ?? 0, y: y ?? 0 }
}

/** The way so far, one dot a week, and where we stand now: once a day is over, before that there is too little to tell. */
export const spotsOf = (trail: readonly TrailPoint[], stand: TrailPoint): readonly Spot[] =>
  measured(stand.day < 1 || trail.at(-1)?.day === stand.day ? trail : [...trail, stand])

/** What the player decided; what a bundle brought along is under the same number's neighbour, so it is left out. */
export const marksOf = (decisions: readonly DecisionMark[]): readonly PlaneMark[] =>
  decisions.filter(({ by }) => by === null).map(({ number, at }) => ({ number, day: Math.ceil(at / DAY) }))

export function rowsOf(spots: readonly Spot[], decisions: readonly DecisionMark[]): readonly (readonly string[])[] {
  let before = Number.NEGATIVE_INFINITY
  return weekly(spots).map(({ day, x, y }) => {
    const made = decisions.filter(({ at }) => at / DAY > before && at / DAY <= day).map(({ number }) => number)
    before = day
    return [wholeNumber(day, 1), wholeNumber(x), wholeNumber(y), made.join(', ')]
  })
}
