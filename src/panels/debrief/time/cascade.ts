/** The loss tree of a station as bars, each from what the one before left; hours a week. */
import type { StationTime } from '../../../lab/story/story'

export const LOST = [
  'starved',
  'blocked',
  'downtime',
  'maintenance',
  'setup',
  'qualityStops',
  'speed',
  'defects',
] as const
export type Lost = (typeof LOST)[number]

export interface CascadeBar {
  readonly id: 'staffed' | 'planned' | 'ran' | 'full' | 'effective'
  readonly hours: number
  /** Share of the bar before in percent: the factor of OEE; null where it is none of them. */
  readonly factor: number | null
  /** What was lost between the bar before and this one, the largest first. */
  readonly lost: readonly { readonly id: Lost; readonly hours: number }[]
}

/** Less than this is not told [h a week]. */
const LITTLE = 0.05

export function cascadeOf({ hours }: Pick<StationTime, 'hours'>, weeks: number): readonly CascadeBar[] {
  const weekly = (id: string) => (weeks > 0 ? (hours[id] ?? 0) / weeks : 0)
  const lost = (...ids: readonly Lost[]) =>
    ids
      .map((id) => ({ id, hours: weekly(id) }))
      .filter((each) => Math.abs(each.hours) >= LITTLE)
      .sort((a, b) => b.hours - a.hours)
  const planned = weekly('planned')
  const ran = planned - weekly('downtime') - weekly('maintenance') - weekly('setup') - weekly('qualityStops')
  const full = ran - weekly('speed')
  const share = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : null)
  return [
    { id: 'staffed', hours: weekly('staffed'), factor: null, lost: [] },
    { id: 'planned', hours: planned, factor: null, lost: lost('starved', 'blocked') },
    {
      id: 'ran',
      hours: ran,
      factor: share(ran, planned),
      lost: lost('downtime', 'maintenance', 'setup', 'qualityStops'),
    },
    { id: 'full', hours: full, factor: share(full, ran), lost: lost('speed') },
    { id: 'effective', hours: weekly('effective'), factor: share(weekly('effective'), full), lost: lost('defects') },
  ]
}
