import { words } from '../../../content/words'
import type { FloorLadder, LadderRung } from '../../../lab/story/ladder'
import { lotStages } from '../../../lab/story/lotJourneys'
import type { Story } from '../../../lab/story/story'
import { DAY } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration, wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import { LadderPicture } from './LadderPicture'
import styles from './Time.module.css'

const text = words.debrief.ladder

interface Told {
  readonly when: string
  readonly ladder: FloorLadder
}

/** Where a bike waits between release and finished stock: then and now, in one scale. */
export function LadderCard({ story, className }: { readonly story: Story; readonly className?: string | undefined }) {
  const { first, last } = story.floor
  const ladders: readonly Told[] = [
    ...(first ? [{ when: text.first, ladder: first }] : []),
    ...(last ? [{ when: first ? text.last : text.only, ladder: last }] : []),
  ]
  return (
    <ChartCard
      className={className}
      title={text.title}
      note={text.note}
      sentence={ladders.length === 0 ? text.none : ladders.map(sentenceOf).join(' ')}
      table={{
        columns: [text.columns.when, text.columns.station, ...lotStages.map((stage) => text.stages[stage])],
        rows: ladders.flatMap(({ when, ladder }) => ladder.rungs.map((rung) => rowOf(when, rung))),
      }}
      picture={(size) =>
        ladders.length === 0 ? (
          text.none
        ) : (
          <LadderPicture size={size} ladders={ladders} constraint={story.constraint?.station ?? null} />
        )
      }
      foot={last && <Touch first={first} last={last} />}
    />
  )
}

function Touch({ first, last }: { readonly first: FloorLadder | null; readonly last: FloorLadder }) {
  const work = duration(last.work)
  return (
    <p className={styles.foot}>
      {first
        ? say(text.touchBoth, { work, first: shareOf(first), last: shareOf(last) })
        : say(text.touch, { work, share: shareOf(last) })}{' '}
      {say(text.closed, { share: `${wholeNumber((100 * last.closed) / last.flowTime)} %` })}
    </p>
  )
}

const shareOf = ({ work, flowTime }: FloorLadder): string => `${wholeNumber((100 * work) / flowTime, 1, true)} %`

function rowOf(when: string, { station, stages }: LadderRung): readonly string[] {
  return [`${when}, ${nameOf(station)}`, nameOf(station), ...lotStages.map((stage) => duration(stages[stage]))]
}

function sentenceOf({ when, ladder }: Told): string {
  const longest = ladder.rungs.reduce((most, rung) => (rung.wait > most.wait ? rung : most))
  return say(text.sentence, {
    when,
    days: ladder.flowTime / DAY,
    work: duration(ladder.work),
    station: nameOf(longest.station),
    wait: duration(longest.wait),
  })
}
