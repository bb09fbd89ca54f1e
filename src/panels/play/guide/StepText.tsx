import { words } from '../../../content/words'
import type { GuideStep } from '../../app/company'
import { Button } from '../../controls/Button'
import styles from './GuideBubble.module.css'
import type { Answer } from './guide'

interface Props {
  readonly step: GuideStep
  readonly answered: Answer | null
  readonly onAnswer: (answer: Answer) => void
  /** Null when something has to be done to go on. */
  readonly onNext: (() => void) | null
  /** Takes the player to the place in the world. */
  readonly onShow: (() => void) | null
  readonly onEnd: () => void
  readonly endText: string
}

/** What the guide says at a step; a prediction first, where the step asks for one. */
export function StepText({ step, answered, onAnswer, onNext, onShow, onEnd, endText }: Props) {
  const text = words.guide.steps[step.id]
  const asks = step.predict !== null && answered === null
  return (
    <>
      <h2>{text?.title ?? step.id}</h2>
      <p>{text?.text}</p>
      {asks && <p>{text?.question ?? words.guide.predict}</p>}
      {answered !== null && <p>{words.guide.noted}</p>}
      <div className={styles.actions}>
        {asks &&
          (['up', 'same', 'down'] as const).map((answer) => (
            <Button key={answer} size="small" onClick={() => onAnswer(answer)}>
              {words.guide.answers[answer]}
            </Button>
          ))}
        {!asks && onShow && (
          <Button size="small" onClick={onShow}>
            {words.play.alerts.go}
          </Button>
        )}
        {!asks && onNext && (
          <Button size="small" look="production" onClick={onNext}>
            {words.guide.next}
          </Button>
        )}
        <button type="button" className={styles.skip} onClick={onEnd}>
          {endText}
        </button>
      </div>
    </>
  )
}
