import { useEffect, useRef, useState } from 'react'
import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { say } from '../../say'
import { sentenceOf } from '../alerts/alertText'
import { linesOf } from '../events/eventText'
import { useGameState } from '../game'

/** Least real time between two sentences of one region [ms]: a screen reader must be able to finish. */
const PAUSE = 3_000

/** Tells what happens to who listens: breakdowns at once, the rest politely, never faster than it can be heard. */
export function Announcer() {
  const state = useGameState((each) => each)
  const { alerts, events, frame, speed } = state
  const worst = alerts.find(({ kind }) => kind === 'machineDown' || kind === 'cashLow')
  const urgent = useCalm(worst ? sentenceOf(worst, frame.now).title : '')
  const latest = events.at(-1)
  const line = latest ? (linesOf([latest], [])[0]?.text ?? '') : ''
  const polite = useCalm(line)
  const pace = speed === 0 ? words.play.speed.paused : say(words.play.speed.running, { speed })
  const place = state.selection ? say(words.inspector.selected, { name: state.selection.id }, nameOf) : ''
  return (
    <div className="hidden-text">
      <div aria-live="assertive">{urgent}</div>
      <div aria-live="polite">{polite}</div>
      <div aria-live="polite">{pace}</div>
      <div aria-live="polite">{place}</div>
    </div>
  )
}

/** The latest sentence, at most one in each pause. */
function useCalm(sentence: string): string {
  const [told, setTold] = useState('')
  const last = useRef(0)
  useEffect(() => {
    if (sentence === told) return
    const wait = Math.max(0, last.current + PAUSE - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setTold(sentence)
    }, wait)
    return () => clearTimeout(timer)
  }, [sentence, told])
  return told
}
