import { useEffect, useRef } from 'react'
import { words } from '../../../content/words'
import type { Selection } from '../../../session'
import type { GuideStep } from '../../app/company'
import { useRunning } from '../../app/running'
import { useGame, useGameState } from '../game'
import type { Layout } from '../layout/layout'
import { goTo } from '../places'
import { show, useView } from '../view'
import { GuideBubble } from './GuideBubble'
import { due, forward, predict, showing, told } from './guide'
import { PredictionResult } from './PredictionResult'
import { StepText } from './StepText'

const WORLD = ['station', 'stockPoint', 'supplier', 'lane', 'segment', 'plant'] as const

const KPIS = { kind: 'panel', id: 'kpis' }

/** The place of the world that a step speaks of; null for a panel. */
function worldOf(step: GuideStep | null): Selection | null {
  const kind = WORLD.find((each) => each === step?.place?.kind)
  return step?.place && kind ? { kind, id: step.place.id } : null
}

/** The guide: one thing at a time, at its place, and never in the way of deciding something else. */
export function Guide({ layout }: { readonly layout: Layout }) {
  const { session, company } = useGame()
  const { camera, pictureless } = useRunning()
  const state = useGameState((each) => each)
  const shown = useRef('')
  const events = useView((view) => view.events)
  const steps = company.guide
  const { guide: guidance } = state

  useEffect(() => {
    const { guide } = session.store.getState()
    const next = guide.on ? forward(guide, steps, state) : guide
    if (next !== guide) session.setGuide(next)
  }, [session, steps, state])

  const prediction = due(guidance, state.frame.now)
  const step = showing(guidance, steps, state.frame.now)
  useEffect(() => {
    if (!step || shown.current === step.id) return
    const place = worldOf(step)
    // The picture comes later than the panels: what the step shows in it waits.
    if (place && !camera && !pictureless) return
    shown.current = step.id
    if (place) camera?.focusOn(place)
    if (step.predict !== null) session.setSpeed(0)
  }, [step, camera, pictureless, session])

  if (events) return null
  if (prediction) {
    return (
      <GuideBubble place={KPIS} layout={layout}>
        <PredictionResult prediction={prediction} onClose={() => session.setGuide(told(guidance, prediction))} />
      </GuideBubble>
    )
  }
  if (!step) return null
  const answered = guidance.predictions.find((each) => each.step === step.id)
  const place = worldOf(step)
  const lookAt = () => {
    if (!place) return
    goTo(session, place)
    show({ sheet: 'station', sheetOpen: true })
  }
  return (
    <GuideBubble key={step.id} place={step.place} layout={layout}>
      <StepText
        step={step}
        answered={answered?.answer ?? null}
        onAnswer={(answer) =>
          session.setGuide(predict(guidance, step, answer, session.store.getState(), session.foresee))
        }
        onNext={'closed' in step.until ? () => session.setGuide({ ...guidance, step: guidance.step + 1 }) : null}
        onShow={place ? lookAt : null}
        onEnd={() => session.setGuide({ ...guidance, on: false })}
        endText={words.guide.skip}
      />
    </GuideBubble>
  )
}
