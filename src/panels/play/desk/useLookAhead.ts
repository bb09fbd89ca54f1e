/** Where decisions would lead from here, measured beside the game: asked anew each week and after each decision. */
import { useEffect, useMemo, useState } from 'react'
import { candidatesOf } from '../../../lab/candidates'
import { lookAhead } from '../../../lab/lookAhead'
import type { Direction } from '../../../lab/outlook'
import { type Said, WEEK } from '../../../sim'
import { useServices } from '../../app/services'
import { useGame, useGameState } from '../game'

/** By lever; absent while it is measured, null when it cannot be told. */
export type Outlook = Readonly<Record<string, Direction | null>>

/** Faster than this, weeks pass before an answer would come. */
const FASTEST = 16
/** Real time for which a draft rests before it is worth asking [ms]. */
const REST = 350

/** For every method, the decision that its card stands for. Of one that is on, what keeping it is worth. */
export function useOutlook(): Outlook {
  const { company, session } = useGame()
  const decisions = useGameState((state) => state.decisions)
  const week = useGameState((state) => Math.floor(state.frame.now / WEEK))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another week, other candidates
  const candidates = useMemo(
    () => candidatesOf(company, session.store.getState().frame.levers, session.refusal),
    [company, session, decisions, week],
  )
  const outlook = useAnswers(candidates)
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(outlook).map(([lever, direction]) => [
          lever,
          direction && candidates[lever]?.args.on === false ? opposite(direction) : direction,
        ]),
      ),
    [outlook, candidates],
  )
}

const opposite = ({ dx, dy, halfWidths }: Direction): Direction => ({ dx: -dx, dy: -dy, halfWidths })

/** For a decision that is being drafted; undefined while there is none or it is measured. */
export function useDraftOutlook(said: Said | null): Direction | null | undefined {
  const text = said === null ? '' : JSON.stringify(said)
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  const candidates = useMemo(
    (): Readonly<Record<string, Said>> => (rested === '' ? {} : { draft: JSON.parse(rested) as Said }),
    [rested],
  )
  const { draft } = useAnswers(candidates)
  return rested === text ? draft : undefined
}

const NONE: Outlook = {}

function useAnswers(candidates: Readonly<Record<string, Said>>): Outlook {
  const { lab } = useServices()
  const { company, session } = useGame()
  const decisions = useGameState((state) => state.decisions)
  const week = useGameState((state) => Math.floor(state.frame.now / WEEK))
  const fast = useGameState((state) => state.speed > FASTEST)
  const asked = JSON.stringify(candidates)
  // Last week's answer to the same question stands until the new one comes: a glyph that flickers cannot be read.
  const [known, setKnown] = useState<{ readonly asked: string; readonly answers: Outlook }>({ asked, answers: {} })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new week asks the same questions anew
  useEffect(() => {
    if (fast || Object.keys(candidates).length === 0) return
    const control = new AbortController()
    const { seed, frame, over } = session.store.getState()
    if (over) return
    const log = decisions.filter(({ by }) => by === null).map(({ at, lever, args }) => ({ at, lever, args }))
    const told = (lever: string, direction: Direction | null) => {
      if (control.signal.aborted) return
      setKnown((before) => ({
        asked,
        answers: { ...(before.asked === asked ? before.answers : {}), [lever]: direction },
      }))
    }
    lookAhead(lab, { company, seed, log, now: frame.now }, candidates, told, { signal: control.signal }).catch(
      (fault: unknown) => {
        if (!control.signal.aborted) console.error('The look ahead failed.', fault)
      },
    )
    return () => control.abort()
  }, [asked, week, decisions, fast, lab, company, session])
  return known.asked === asked ? known.answers : NONE
}
