import { words } from '../../../content/words'
import type { SegmentStory } from '../../../lab/story/goodwill'
import type { Story } from '../../../lab/story/story'
import { nameOf } from '../../app/nameOf'
import { percent, wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import styles from './Customers.module.css'
import { onTimeOf, weightsOf } from './outcomes'
import { Town } from './Town'

const text = words.debrief.customers

/** Where the customers went: how each town felt, what became of its orders, and what weighed most. */
export function CustomersCard({
  story,
  className,
}: {
  readonly story: Story
  readonly className?: string | undefined
}) {
  const { segments } = story
  return (
    <ChartCard
      className={className}
      title={text.title}
      note={text.note}
      sentence={segments.map(sentenceOf).join(' ')}
      table={{
        columns: Object.values(text.columns),
        rows: segments.map((segment) => [
          nameOf(segment.segment),
          wholeNumber(segment.satisfaction[0] ?? 0),
          wholeNumber(segment.satisfaction.at(-1) ?? 0),
          ...[onTimeOf(segment), segment.late, segment.cancelled, segment.declined].map((each) => wholeNumber(each)),
          say(text.buyers, { before: segment.opening, now: Math.round(segment.customers) }),
        ]),
      }}
      picture={({ type }) => (
        <div className={styles.towns}>
          {segments.map((segment) => (
            <Town key={segment.segment} segment={segment} type={type} />
          ))}
        </div>
      )}
    />
  )
}

function sentenceOf(segment: SegmentStory): string {
  const reasons = weightsOf(segment).map(({ id, share }) => `${text.grievances[id].toLowerCase()} ${percent(share)}`)
  const orders = say(text.sentence, {
    name: nameOf(segment.segment),
    first: wholeNumber(segment.satisfaction[0] ?? 0),
    last: wholeNumber(segment.satisfaction.at(-1) ?? 0),
    onTime: onTimeOf(segment),
    late: segment.late,
    cancelled: segment.cancelled,
    declined: segment.declined,
  })
  return reasons.length === 0 ? orders : `${orders} ${say(text.reasons, { reasons: reasons.join(', ') })}`
}
