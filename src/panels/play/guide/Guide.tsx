import { useEffect, useRef, useState } from 'react'
import { words } from '../../../content/words'
import { useRunning } from '../../app/running'
import { useGame, useGameState } from '../game'
import type { Layout } from '../layout/layout'
import { goTo } from '../places'
import { useView } from '../view'
import { GuideBubble } from './GuideBubble'
import { due, forward, predict, START, showing, told } from './guide'
import { PredictionResult } from './PredictionResult'
import { StepText } from './StepText'

const WORLD = ['station', 'stockPoint', 'supplier', 'lane', 'segment', 'plant'] as const

/** The guide: one thing at a time, at its place, and never in the way of deciding something else. */
export function Guide({ layout }: { readonly layout: Layout }) {
  const { session, company, guided } = useGame()
  const { camera, pictureless } = useRunning()
  const state = useGameState((each) => each)
  const [guidance, setGuidance] = useState(START)
  const shown = useRef('')
  const events = useView((view) => view.events)
  const steps = company.guide

  useEffect(() => setGuidance((before) => forward(before, steps, state)), [steps, state])

  const prediction = due(guidance, state.frame.now)
  const step = showing(guidance, steps, state.frame.now)
  useEffect(() => {
    if (!step || shown.current === step.id) return
    const place = step.place
    const kind = WORLD.find((each) => each === place?.kind)
    // The picture comes later than the panels: what the step shows in it waits.
    if (kind && !camera && !pictureless) return
    shown.current = step.id
    if (place && kind) camera?.focusOn(place)
    if (step.predict !== null) session.setSpeed(0)
  }, [step, camera, pictureless, session])

  if (!guided || guidance.ended || events) return null
  const end = () => setGuidance({ ...guidance, ended: true })
  if (prediction) {
    return (
      <GuideBubble place={{ kind: 'panel', id: 'kpis' }} layout={layout}>
        <PredictionResult prediction={prediction} onClose={() => setGuidance(told(guidance, prediction))} />
      </GuideBubble>
    )
  }
  if (!step) return null
  const answered = guidance.predictions.find((each) => each.step === step.id)
  const kind = WORLD.find((each) => each === step.place?.kind)
  return (
    <GuideBubble key={step.id} place={step.place} layout={layout}>
      <StepText
        step={step}
        answered={answered?.answer ?? null}
        onAnswer={(answer) => setGuidance(predict(guidance, step, answer, session.store.getState()))}
        onNext={'closed' in step.until ? () => setGuidance({ ...guidance, step: guidance.step + 1 }) : null}
        onShow={step.place && kind ? () => goTo(session, { kind, id: step.place!.id }) : null}
        onEnd={end}
        endText={words.guide.skip}
      />
    </GuideBubble>
  )
}
