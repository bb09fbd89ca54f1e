/** Back to a moment of a run, with one thing decided otherwise: another game from the same log, cut there. */

import type { WhatIf } from '../../../lab/whatIf'
import { browserSaves, openSession, type SaveStore } from '../../../session'
import { leverOf } from '../../app/levers'
import type { Game } from '../../app/services'
import { show, viewStore } from '../../play/view'

/** The game stands paused at that moment; what the try says is decided there, and its card lies open on the desk. */
export function rewound(
  { id, company, session }: Game,
  whatIf: WhatIf,
  saves: SaveStore | null = browserSaves(),
): Game {
  const { seed, log } = session.exportRun()
  const hat = leverOf(whatIf.lever)?.hat ?? 'production'
  const before = log.filter(({ at, lever }) => at < whatIf.at || (at === whatIf.at && lever !== whatIf.lever))
  const opened = openSession(company, { seed, log: before, at: whatIf.at, view: { cruise: 4, hat }, saves })
  for (const said of whatIf.said) opened.decide(said)
  return { id, company, session: opened, guided: false }
}

/** Real time within which the game's screen begins [ms]. */
const BEGINS = 3_000

/** The card of the lever lies open on the desk, also once the game's screen begins with everything closed. */
export function openCard({ lever }: WhatIf): void {
  const open = () => show({ desk: true, sheet: 'desk', sheetOpen: true, card: lever })
  open()
  const stop = viewStore.subscribe(() => {
    stop()
    queueMicrotask(open)
  })
  setTimeout(stop, BEGINS)
}
