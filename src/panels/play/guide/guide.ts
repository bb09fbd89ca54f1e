/** Guidance: one step at a time, and predictions that are held against what happened. Plain functions over plain data. */

import type { GameState } from '../../../session'
import type { GuideStep } from '../../app/company'

export type Answer = 'up' | 'same' | 'down'

export interface Prediction {
  readonly step: string
  readonly kpi: string
  readonly answer: Answer
  /** The measure when it was made. */
  readonly before: number | null
  /** When it is to be told [ms]. */
  readonly due: number
}

export interface Guidance {
  /** Index of the step that is next or showing. */
  readonly step: number
  readonly predictions: readonly Prediction[]
  readonly ended: boolean
}

export const START: Guidance = { step: 0, predictions: [], ended: false }

/** Steps over all that are done already: the lever is pulled, the hat is on, such a thing is selected. */
export function forward(guidance: Guidance, steps: readonly GuideStep[], state: GameState): Guidance {
  let { step } = guidance
  while (step < steps.length && isDone(steps[step]!, state) && state.frame.now >= steps[step]!.from) step++
  return step === guidance.step ? guidance : { ...guidance, step }
}

function isDone({ until }: GuideStep, { decisions, hat, selection }: GameState): boolean {
  if ('lever' in until) return decisions.some(({ lever }) => lever === until.lever)
  if ('hat' in until) return hat === until.hat
  if ('select' in until) return selection?.kind === until.select || selection?.id === until.select
  return false
}

/** The step to show now. */
export function showing({ step, ended }: Guidance, steps: readonly GuideStep[], now: number): GuideStep | null {
  const next = steps[step]
  return ended || next === undefined || now < next.from ? null : next
}

export function predict(guidance: Guidance, step: GuideStep, answer: Answer, state: GameState): Guidance {
  if (step.predict === null) return guidance
  const { kpi, after } = step.predict
  const made = { step: step.id, kpi, answer, before: state.kpis[kpi]?.value ?? null, due: state.frame.now + after }
  return { ...guidance, predictions: [...guidance.predictions, made] }
}

/** A prediction whose time has come. */
export const due = ({ predictions, ended }: Guidance, now: number): Prediction | null =>
  ended ? null : (predictions.find((prediction) => now >= prediction.due) ?? null)

/** Changes smaller than this share of the value are no change that an eye would call one. */
const NOTICEABLE = 0.03

export function outcomeOf(before: number | null, now: number | null): Answer | null {
  if (before === null || now === null) return null
  const moved = now - before
  return Math.abs(moved) <= Math.abs(before) * NOTICEABLE ? 'same' : moved > 0 ? 'up' : 'down'
}

export const told = (guidance: Guidance, prediction: Prediction): Guidance => ({
  ...guidance,
  predictions: guidance.predictions.filter((each) => each !== prediction),
})
