import { words } from '../../../content/words'
import { type OrderLadder, orderStages } from '../../../lab/story/orderJourneys'
import type { Story } from '../../../lab/story/story'
import { DAY } from '../../../sim'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import { OrderPicture } from './OrderPicture'
import styles from './Time.module.css'

const text = words.debrief.order

interface Told {
  readonly when: string
  readonly ladder: OrderLadder
}

const days = (time: number): string => wholeNumber(time / DAY, 1, true)

/** What a customer waits for, from order to door. */
export function OrderCard({ story, className }: { readonly story: Story; readonly className?: string | undefined }) {
  const { first, last } = story.orders
  const when = words.debrief.ladder
  const ladders: readonly Told[] = [
    ...(first ? [{ when: when.first, ladder: first }] : []),
    ...(last ? [{ when: first ? when.last : when.only, ladder: last }] : []),
  ]
  return (
    <ChartCard
      className={className}
      title={text.title}
      note={text.note}
      sentence={ladders.length === 0 ? text.none : ladders.map(sentenceOf).join(' ')}
      table={{
        columns: [
          text.columns.when,
          ...orderStages.map((stage) => text.stages[stage]),
          text.columns.total,
          text.columns.promised,
        ],
        rows: ladders.map(({ when: at, ladder }) => [
          at,
          ...orderStages.map((stage) => days(ladder[stage])),
          days(ladder.leadTime),
          days(ladder.promised),
        ]),
      }}
      picture={(size) => (ladders.length === 0 ? text.none : <OrderPicture size={size} ladders={ladders} />)}
      foot={
        <ul className={styles.key}>
          {orderStages.map((stage) => (
            <li key={stage} data-stage={stage}>
              {text.stages[stage]}
            </li>
          ))}
        </ul>
      }
    />
  )
}

const sentenceOf = ({ when, ladder }: Told): string =>
  say(text.sentence, {
    when,
    days: days(ladder.leadTime),
    promised: days(ladder.promised),
    stock: days(ladder.stock),
    vehicle: days(ladder.vehicle),
    road: days(ladder.road),
  })
