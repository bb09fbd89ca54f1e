import { words } from '../../../content/words'
import type { Alert } from '../../../session'
import { MINUTE } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration } from '../../format'
import { say } from '../../say'

/** Worst first; among equals the latest. */
const ORDER: readonly Alert['kind'][] = [
  'cashLow',
  'machineDown',
  'materialOut',
  'supplierOutage',
  'segmentUnhappy',
  'ordersLate',
  'stationBlocked',
  'stationStarved',
]

export const sorted = (alerts: readonly Alert[]): readonly Alert[] =>
  [...alerts].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.since - a.since)

/** A condition that has just begun is told without its age [ms]. */
const QUARTER = 15 * MINUTE

export function sentenceOf(alert: Alert, now: number): { readonly title: string; readonly line: string } {
  const alone = alert.kind === 'machineDown' && alert.values.machines === 1
  const text = words.alerts[alone ? 'onlyMachineDown' : alert.kind]
  const values = { place: alert.place.id, ...alert.values }
  const age = now - alert.since
  const since = age < QUARTER ? '' : `${say(words.play.alerts.since, { time: duration(age) })}.`
  if (!text) return { title: nameOf(alert.place.id), line: since }
  return { title: say(text.title, values, nameOf), line: `${say(text.line, values, nameOf)} ${since}`.trim() }
}
