import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import type { DecisionMark } from '../../../session'
import type { Case } from '../../app/company'
import { measured } from '../../charts/planeGeometry'
import { planeSentence } from '../../charts/planeSentence'
import { wholeNumber } from '../../format'
import { marksOf, targetOf } from '../../play/plane/trail'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import styles from './Path.module.css'
import { PathPlane } from './PathPlane'
import { ReferenceMark } from './ReferenceMark'
import type { Reference } from './references'

interface Props {
  readonly story: Story
  readonly company: Case
  readonly decisions: readonly DecisionMark[]
  readonly references: readonly Reference[] | null
  readonly hat: 'production' | 'operations'
  readonly className?: string | undefined
}

/** The whole lesson in one picture: your way, and where each single hat would have led. */
export function PathCard({ story, company, decisions, references, hat, className }: Props) {
  const text = words.debrief.path
  const spots = measured(story.trail)
  const target = targetOf(company.objectives)
  const shown = references ?? []
  const score = (value: number | null) => (value === null ? '–' : wholeNumber(value))
  const others = shown.map(({ id, efficiency, satisfaction }) =>
    say(text.other, {
      name: text.references[id],
      efficiency: score(efficiency),
      satisfaction: score(satisfaction),
    }),
  )
  const own = planeSentence(spots, target)
  return (
    <ChartCard
      className={className}
      title={text.title}
      note={references === null ? text.measuring : text.note}
      sentence={others.length === 0 ? own : say(text.sentence, { own, others: others.join('; ') })}
      table={{
        columns: [text.columns.who, text.columns.efficiency, text.columns.satisfaction],
        rows: [
          ...spots.map(({ day, x, y }) => [
            say(text.week, { week: wholeNumber(day / 7, 1) }),
            wholeNumber(x),
            wholeNumber(y),
          ]),
          ...shown.map(({ id, efficiency, satisfaction }) => [
            text.references[id],
            score(efficiency),
            score(satisfaction),
          ]),
        ],
      }}
      picture={(size) => (
        <PathPlane size={size} spots={spots} marks={marksOf(decisions)} references={shown} target={target} hat={hat} />
      )}
      foot={
        <ul className={styles.key} aria-label={text.key}>
          {shown.map(({ id }) => (
            <li key={id}>
              <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <ReferenceMark id={id} />
              </svg>
              {text.references[id]}
            </li>
          ))}
        </ul>
      }
    />
  )
}
