import { words } from '../../../content/words'
import type { Prediction } from '../../../session'
import { kpiOf } from '../../app/levers'
import { Button } from '../../controls/Button'
import { figure } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import styles from './GuideBubble.module.css'
import { outcomeOf, valueAt } from './guide'

interface Props {
  readonly prediction: Prediction
  readonly onClose: () => void
}

/** What was expected, what came, what would have come otherwise, and what it teaches. */
export function PredictionResult({ prediction, onClose }: Props) {
  const { step, kpi, answer, before, without } = prediction
  const now = useGameState((state) => valueAt(state, prediction))
  const text = words.guide
  const unit = kpiOf(kpi)?.unit ?? 'score'
  const against = without ?? before
  const right = outcomeOf(against, now) === answer
  // To the last bit as foreseen: nothing was decided that touched it, so there is nothing to have been right about.
  const untouched = without !== null && now === without
  const sentences = without === null ? text.since : text.against
  return (
    <>
      <h2>{text.happened}</h2>
      <p>
        {say(untouched ? text.untouched : right ? sentences.right : sentences.wrong, {
          kpi: words.kpis[kpi]?.name ?? kpi,
          answer: text.answers[answer],
          before: figure(against, unit).whole,
          now: figure(now, unit).whole,
        })}
      </p>
      {!untouched && text.steps[step]?.after && <p>{text.steps[step].after}</p>}
      <div className={styles.actions}>
        <Button size="small" look="production" onClick={onClose}>
          {text.next}
        </Button>
      </div>
    </>
  )
}
