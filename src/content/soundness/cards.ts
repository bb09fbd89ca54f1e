/** Whether kanban cards are said in numbers, for all stations or for each that there is. */

import type { Scenario } from '../../sim'
import type { Known, Say } from './names'

const MANY = 1e9

export function checkCards(
  path: string,
  { args }: Scenario['planning'][number]['release'],
  stations: readonly string[],
  known: Known,
  say: Say,
): void {
  const { cards = 1, finishedCards = false } = args
  const byStation = typeof cards === 'object' ? cards : { '': cards }
  for (const [station, count] of Object.entries(byStation)) {
    const place = station === '' ? `${path}.cards` : `${path}.cards.${station}`
    if (station !== '') known(place, stations, station, 'a station')
    if (typeof count === 'number' && count >= 1 && count <= MANY) continue
    say(place, `expected a number from 1 to ${MANY}, or numbers by station, found ${JSON.stringify(count)}`)
  }
  if (typeof finishedCards !== 'boolean') {
    say(`${path}.finishedCards`, `expected true or false, found ${JSON.stringify(finishedCards)}`)
  }
}
