import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import { WEEK } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import { Cascade } from './Cascade'
import { cascadeOf, LOST } from './cascade'

/** Where the hours of the constraint went: an hour lost there is an hour of the whole plant. */
export function OeeCard({ story, className }: { readonly story: Story; readonly className?: string | undefined }) {
  const text = words.debrief.oee
  const { constraint, stations } = story
  const weeks = story.at / WEEK
  const name = constraint === null ? '' : nameOf(constraint.station)
  const bars = constraint === null ? [] : cascadeOf(constraint, weeks)
  const hours = (value: number | undefined) => wholeNumber((value ?? 0) / (weeks || 1), 1)
  return (
    <ChartCard
      className={className}
      title={say(text.title, { station: name })}
      note={constraint === null ? text.none : say(text.note, { oee: wholeNumber(constraint.oee ?? 0) })}
      sentence={
        constraint === null
          ? text.none
          : [
              say(text.sentence, {
                station: name,
                staffed: bars[0]!.hours,
                effective: bars.at(-1)!.hours,
              }),
              ...bars.flatMap(({ lost }) =>
                lost.map(({ id, hours: gone }) => `${text.lost[id]} ${wholeNumber(gone, 1)}`),
              ),
            ].join(', ')
      }
      table={{
        columns: [
          text.columns.station,
          text.columns.oee,
          text.bars.staffed,
          ...LOST.map((id) => text.lost[id] ?? id),
          text.bars.effective,
        ],
        rows: stations.map((each) => [
          nameOf(each.station),
          each.oee === null ? '–' : `${wholeNumber(each.oee)} %`,
          hours(each.hours.staffed),
          ...LOST.map((id) => hours(each.hours[id])),
          hours(each.hours.effective),
        ]),
      }}
      picture={(size) => (constraint === null ? text.none : <Cascade size={size} bars={bars} />)}
    />
  )
}
