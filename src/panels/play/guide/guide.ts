/** Guidance: one step at a time, and predictions that are held against what happened. Plain functions over plain data. */

import type { GameState, Guidance, Prediction } from '../../../session'
import { DAY } from '../../../sim'
import type { GuideStep } from '../../app/company'

export type Answer = Prediction['answer']

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
export function showing({ step, on }: Guidance, steps: readonly GuideStep[], now: number): GuideStep | null {
  const next = steps[step]
  return !on || next === undefined || now < next.from ? null : next
}

/** `foresee`: the measure at a moment to come, if nothing more is decided. */
export function predict(
  guidance: Guidance,
  step: GuideStep,
  answer: Answer,
  state: GameState,
  foresee: (kpi: string, at: number) => number | null,
): Guidance {
  if (step.predict === null) return guidance
  const { kpi, after } = step.predict
  const due = state.frame.now + after
  const before = state.kpis[kpi]?.value ?? null
  const made = { step: step.id, kpi, answer, before, without: foresee(kpi, due), due, told: false }
  return { ...guidance, predictions: [...guidance.predictions, made] }
}

/** A prediction whose time has come, and that has not been told. */
export const due = ({ predictions, on }: Guidance, now: number): Prediction | null =>
  on ? (predictions.find((prediction) => !prediction.told && now >= prediction.due) ?? null) : null

/** The measure over the week before the prediction fell due: it does not change while it is read. */
export const valueAt = ({ kpis }: Pick<GameState, 'kpis'>, { kpi, due }: Pick<Prediction, 'kpi' | 'due'>) =>
  kpis[kpi]?.daily[Math.floor(due / DAY) - 1] ?? null

/** Changes smaller than this share of the value are no change that an eye would call one. */
const NOTICEABLE = 0.03

export function outcomeOf(before: number | null, now: number | null): Answer | null {
  if (before === null || now === null) return null
  const moved = now - before
  return Math.abs(moved) <= Math.abs(before) * NOTICEABLE ? 'same' : moved > 0 ? 'up' : 'down'
}

export const told = (guidance: Guidance, prediction: Prediction): Guidance => ({
  ...guidance,
  predictions: guidance.predictions.map((each) => (each === prediction ? { ...each, told: true } : each)),
})
