import { Check, X } from 'lucide-react'
import { useId } from 'react'
import { words } from '../../../content/words'
import type { Session } from '../../../session'
import { kpiOf } from '../../app/levers'
import { Card } from '../../controls/Card'
import { classes } from '../../controls/classes'
import { figure } from '../../format'
import { outcomeOf, valueAt } from '../../play/guide/guide'
import { say } from '../../say'
import styles from './Prediction.module.css'

interface Props {
  readonly session: Session
  readonly className?: string | undefined
}

/** What was expected beside what came; nothing where nobody was asked or the run ended before. */
export function PredictionCard({ session, className }: Props) {
  const heading = useId()
  const state = session.store.getState()
  const due = state.guide.predictions.filter((prediction) => valueAt(state, prediction) !== null)
  if (due.length === 0) return null
  const text = words.debrief.prediction
  return (
    <Card className={classes(styles.card, className)} aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <ul>
        {due.map((prediction) => {
          const { kpi, answer, before, without } = prediction
          const against = without ?? before
          const now = valueAt(state, prediction)
          const right = outcomeOf(against, now) === answer
          const unit = kpiOf(kpi)?.unit ?? 'score'
          return (
            <li key={`${kpi}${prediction.due}`}>
              {right ? (
                <Check className="good" size={20} strokeWidth={3} aria-label={text.right} />
              ) : (
                <X className="bad" size={20} strokeWidth={3} aria-label={text.wrong} />
              )}
              {say(without === null ? text.line : text.against, {
                kpi: words.kpis[kpi]?.name ?? kpi,
                answer: words.guide.answers[answer],
                before: figure(against, unit).whole,
                now: figure(now, unit).whole,
              })}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
