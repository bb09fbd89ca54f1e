/** The lead-time ladder: the mean way of one good unit through the plant over some days, station by station (Rother & Shook 1999). */

import type { Model } from '../../sim'
import { type LotJourney, type LotStage, lotStages } from './lotJourneys'

export interface LadderRung {
  readonly station: string
  /** Mean of one unit [ms]. */
  readonly stages: Readonly<Record<LotStage, number>>
  /** All stages but the work. */
  readonly wait: number
  readonly work: number
}

export interface FloorLadder {
  readonly units: number
  /** Mean flow time [ms]: all rungs together. */
  readonly flowTime: number
  /** Of it, work on the unit itself, and hours when the plant is closed. */
  readonly work: number
  readonly closed: number
  readonly rungs: readonly LadderRung[]
}

/** Over the lots finished from `from` up to `to` [ms] that went all the way; null when there were none. */
export function ladderOf(model: Model, lots: readonly LotJourney[], from: number, to: number): FloorLadder | null {
  const chosen = lots.filter(({ at, good, whole }) => whole && at >= from && at < to && good > 0)
  const units = chosen.reduce((sum, { good }) => sum + good, 0)
  if (units === 0) return null
  const mean = (value: (lot: LotJourney) => number) =>
    chosen.reduce((sum, lot) => sum + lot.good * value(lot), 0) / units
  const rungs = alongRoutes(model).map((station): LadderRung => {
    const stages = Object.fromEntries(
      lotStages.map((stage, place) => [stage, mean(({ times }) => times[station * lotStages.length + place]!)]),
    ) as Record<LotStage, number>
    const wait = lotStages.reduce((sum, stage) => sum + (stage === 'work' ? 0 : stages[stage]), 0)
    return { station: model.stations[station]!.id, stages, wait, work: stages.work }
  })
  return {
    units,
    flowTime: mean(({ flowTime }) => flowTime),
    work: rungs.reduce((sum, rung) => sum + rung.work, 0),
    closed: mean(({ closed }) => closed),
    rungs,
  }
}

/** The stations that routes visit, in the order of the longest route. */
function alongRoutes({ products }: Model): readonly number[] {
  const routes = products.map(({ route }) => route.map(({ station }) => station))
  return [...new Set(routes.sort((a, b) => b.length - a.length).flat())]
}
