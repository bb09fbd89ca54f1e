/**
 * Keeps looking ahead while a game is played: where each method on the desk would move the point on the plane. It looks
 * anew after a decision and every week, apart from the page where it can, and never while a page without workers moves.
 */

import type { Case } from '../content/case'
import { candidatesOf } from '../lab/candidates'
import { lookAhead } from '../lab/lookAhead'
import type { Lab } from '../lab/workers'
import { WEEK } from '../sim'
import type { GameState, Session } from './game'

/** Expected move by the end of the look ahead [points of score], with the wider half width of the two intervals. */
export interface Expectation {
  readonly efficiency: number
  readonly satisfaction: number
  readonly spread: number
}

/** By lever; absent while it is measured, or when there is nothing to decide with it. */
export type Outlook = Readonly<Record<string, Expectation>>

/** Real time that the world must leave a question unchanged before it is asked [ms]. */
const SETTLED = 400

/** Tells the outlook whenever it has changed; answers with how to stop. The lab stays open. */
export function watchOutlook(
  company: Case,
  session: Session,
  lab: Lab,
  told: (outlook: Outlook) => void,
  settled = SETTLED,
): () => void {
  let outlook: Outlook = {}
  let asked = ''
  let decided = 0
  let cancel: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function publish(next: Outlook): void {
    outlook = next
    told(outlook)
  }

  async function look(): Promise<void> {
    const state = session.store.getState()
    if (state.over) return
    if (lab.fallback() !== null && state.speed > 0) {
      // The page has to do it itself: it waits for a pause.
      asked = ''
      return
    }
    const mine = new AbortController()
    cancel = mine
    const run = { company: lean(company), seed: state.seed, log: session.log(), now: state.frame.now }
    const candidates = candidatesOf(company, state.frame.levers, session.refusal)
    const keep = ([lever]: [string, unknown]) => lever in candidates
    publish(Object.fromEntries(Object.entries(outlook).filter(keep)))
    const hear = (lever: string, direction: Parameters<Parameters<typeof lookAhead>[3]>[1]) => {
      if (mine.signal.aborted || direction === null) return
      const { dx, dy, halfWidths } = direction
      const spread = Math.max(halfWidths.x, halfWidths.y)
      publish({ ...outlook, [lever]: { efficiency: dx, satisfaction: dy, spread } })
    }
    try {
      await lookAhead(lab, run, candidates, hear, { signal: mine.signal })
    } catch (fault) {
      if (!mine.signal.aborted) console.error('The look ahead failed.', fault)
    } finally {
      if (cancel === mine) cancel = null
    }
  }

  function follow(state: GameState): void {
    const count = state.decisions.length
    const question = `${Math.floor(state.frame.now / WEEK)}:${count}`
    if (question === asked) return
    // A week that passes lets the answer under way be finished; a decision makes it worthless.
    if (cancel !== null && count === decided) return
    if (count !== decided) publish({})
    decided = count
    asked = question
    cancel?.abort()
    clearTimeout(timer)
    timer = setTimeout(() => void look(), settled)
  }

  decided = session.store.getState().decisions.length
  follow(session.store.getState())
  const unsubscribe = session.store.subscribe(follow)
  return () => {
    unsubscribe()
    clearTimeout(timer)
    cancel?.abort()
  }
}

/** What the workers need of a case. */
const lean = ({ scenario, objectives }: Case): Pick<Case, 'scenario' | 'objectives'> => ({ scenario, objectives })
