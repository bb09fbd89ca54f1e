import { words } from '../../../content/words'
import { kpiOf } from '../../app/levers'
import { Button } from '../../controls/Button'
import { figure } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import styles from './GuideBubble.module.css'
import { outcomeOf, type Prediction } from './guide'

/** What was expected, what came, and what it teaches. */
export function PredictionResult({
  prediction,
  onClose,
}: {
  readonly prediction: Prediction
  readonly onClose: () => void
}) {
  const { step, kpi, answer, before } = prediction
  const now = useGameState((state) => state.kpis[kpi]?.value ?? null)
  // The figures as they were when the prediction fell due: the sentence must not change while it is read.
  const text = words.guide
  const unit = kpiOf(kpi)?.unit ?? 'score'
  const right = outcomeOf(before, now) === answer
  return (
    <>
      <h2>{text.happened}</h2>
      <p>
        {say(right ? text.right : text.wrong, {
          kpi: words.kpis[kpi]?.name ?? kpi,
          answer: text.answers[answer],
          before: figure(before, unit).whole,
          now: figure(now, unit).whole,
        })}
      </p>
      {text.steps[step]?.after && <p>{text.steps[step].after}</p>}
      <div className={styles.actions}>
        <Button size="small" look="production" onClick={onClose}>
          {text.next}
        </Button>
      </div>
    </>
  )
}
