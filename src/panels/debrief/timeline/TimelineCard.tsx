import { words } from '../../../content/words'
import { type Story, seriesIds } from '../../../lab/story/story'
import type { DecisionMark } from '../../../session'
import { WEEK } from '../../../sim'
import { kpiOf } from '../../app/levers'
import { nameOf } from '../../app/nameOf'
import { figure, moment, wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import { settingText } from '../settingText'
import { bandsOf } from './bands'
import { Timeline } from './Timeline'
import styles from './Timeline.module.css'

interface Props {
  readonly story: Story
  readonly decisions: readonly DecisionMark[]
  readonly className?: string | undefined
}

/** What happened, week by week, beside what was decided. */
export function TimelineCard({ story, decisions, className }: Props) {
  const text = words.debrief.timeline
  const own = decisions.filter(({ by }) => by === null)
  return (
    <ChartCard
      className={className}
      title={text.title}
      note={bandsOf(story).shaded.length > 0 ? text.note : text.noteQuiet}
      sentence={sentenceOf(story)}
      table={{
        columns: [text.columns.week, ...seriesIds.map((id) => words.kpis[id]?.short ?? id), text.columns.decisions],
        rows: story.weekEnds.map((day, index) => {
          const [from, to] = [(story.weekEnds[index - 1] ?? 0) / 7, day / 7]
          const made = own.filter(({ at }) => at / WEEK >= from && at / WEEK < to)
          return [
            wholeNumber(to, 1),
            ...seriesIds.map((id) => figure(story.weekly[id][index] ?? null, kpiOf(id)?.unit ?? 'score').whole),
            made.map(({ number, lever }) => `${number} ${nameOf(lever)}`).join(', '),
          ]
        }),
      }}
      picture={(size) => <Timeline size={size} story={story} decisions={decisions} />}
      foot={
        <details className={styles.decisions}>
          <summary>{text.list}</summary>
          {own.length === 0 ? (
            <p>{text.noDecisions}</p>
          ) : (
            <ol>
              {own.map(({ number, lever, at, args }) => (
                <li key={number}>
                  <b>{say(text.decision, { number, lever: nameOf(lever), moment: moment(at) })}</b>
                  {`: ${settingText({ lever, args })}`}
                </li>
              ))}
            </ol>
          )}
        </details>
      }
    />
  )
}

function sentenceOf(story: Story): string {
  const text = words.debrief.timeline
  const trends = seriesIds.flatMap((id) => {
    const known = story.weekly[id].filter((value) => value !== null)
    const [first, last] = [known[0], known.at(-1)]
    if (first === undefined || last === undefined) return []
    const show = (value: number) => figure(value, kpiOf(id)?.unit ?? 'score').whole
    return [say(text.sentence, { name: words.kpis[id]?.name ?? id, first: show(first), last: show(last) })]
  })
  const count = (kind: string) => story.interruptions.filter((each) => each.kind === kind).length
  const stops = say(text.stops, {
    outages: count('outage'),
    stockouts: count('stockout'),
    breakdowns: count('breakdown'),
  })
  return [...trends, stops].join(' ')
}
