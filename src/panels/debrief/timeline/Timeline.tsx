import { words } from '../../../content/words'
import { type SeriesId, type Story, seriesIds } from '../../../lab/story/story'
import type { DecisionMark } from '../../../session'
import { DAY, WEEK } from '../../../sim'
import { kpiOf } from '../../app/levers'
import { nameOf } from '../../app/nameOf'
import { figure } from '../../format'
import { say } from '../../say'
import type { Size } from '../useSize'
import { bandsOf } from './bands'
import { type Flag, flagsOf, layFlags } from './flags'
import { rowScale } from './rowScale'
import { Stops } from './Stops'
import styles from './Timeline.module.css'

interface Props {
  readonly size: Size
  readonly story: Story
  readonly decisions: readonly DecisionMark[]
}

const FLAG_ROWS = { wide: 3, narrow: 5 }

/** The weeks from left to right: four measures under each other, with the decisions over them and what stood behind them. */
export function Timeline({ size: { width, type }, story, decisions }: Props) {
  const narrow = width < 500 * type
  const left = narrow ? 34 * type : 150 * type
  const right = width - 74 * type
  const x = (at: number) => left + (at / story.length) * (right - left)
  const flagHeight = 24 * type
  const widthOf = (flag: Flag, short: boolean) =>
    (14 + flag.numbers.length * 7 + (short ? 6 : labelOf(flag).length * 7.1 + 14)) * type
  const flags = layFlags(flagsOf(decisions), x, widthOf, width, narrow ? FLAG_ROWS.narrow : FLAG_ROWS.wide)
  const flagRows = flags.length === 0 ? 0 : 1 + Math.max(...flags.map(({ row }) => row))
  const top = flagRows * (flagHeight + 3) + 10
  const rowHeight = (narrow ? 72 : 51) * Math.min(type, 1.25)
  const rowTop = (index: number) => top + index * rowHeight
  const foot = rowTop(seriesIds.length)
  const bands = bandsOf(story)
  const weeks = Math.round(story.length / WEEK)
  const every = Math.max(1, Math.ceil((weeks * 30 * type) / (right - left)))
  const stopsTop = foot + 24 * type
  const stopRow = (narrow ? 34 : 18) * type
  return (
    <svg
      width={width}
      height={stopsTop + bands.rows.length * stopRow + 2}
      aria-hidden="true"
      className={styles.timeline}
    >
      {bands.shaded.map(({ id, from, to }) => (
        <rect
          key={`${id}${from}`}
          x={x(from)}
          y={top}
          width={Math.max(2, x(to) - x(from))}
          height={foot - top}
          rx="4"
          fill="var(--panel-3)"
        />
      ))}
      {flags.map((flag) => (
        <g key={flag.numbers}>
          <path
            d={`M${x(flag.at)} ${flag.row * (flagHeight + 3) + flagHeight}V${foot}`}
            stroke="var(--ink)"
            strokeWidth="1.6"
            strokeDasharray="1.6 4"
          />
          <rect
            x={flag.left}
            y={flag.row * (flagHeight + 3)}
            width={widthOf(flag, flag.short)}
            height={flagHeight}
            rx="7"
            fill="var(--ink)"
          />
          <Badge flag={flag} y={flag.row * (flagHeight + 3) + flagHeight / 2} type={type} />
        </g>
      ))}
      {seriesIds.map((id, index) => (
        <Row
          key={id}
          id={id}
          story={story}
          x={x}
          top={rowTop(index)}
          height={rowHeight}
          left={left}
          right={right}
          width={width}
          narrow={narrow}
          type={type}
        />
      ))}
      <g className={styles.tick}>
        {Array.from({ length: weeks + 1 }, (_, week) => week)
          .filter((week) => week % every === 0)
          .map((week) => (
            <text key={week} x={x(week * WEEK)} y={foot + 15 * type}>
              {week === 0
                ? words.debrief.timeline.start
                : week === weeks
                  ? say(words.debrief.timeline.week, { week })
                  : week}
            </text>
          ))}
      </g>
      <Stops rows={bands.rows} x={x} top={stopsTop} height={stopRow} narrow={narrow} />
    </svg>
  )
}

const labelOf = ({ lever, more }: Flag): string =>
  more === 0 ? nameOf(lever) : say(words.debrief.timeline.more, { name: nameOf(lever), count: more })

function Badge({ flag, y, type }: { readonly flag: Flag & { left: number; short: boolean }; y: number; type: number }) {
  const width = (10 + flag.numbers.length * 7) * type
  return (
    <>
      <rect x={flag.left + 3} y={y - 9 * type} width={width} height={18 * type} rx={9 * type} fill="var(--prod)" />
      <text x={flag.left + 3 + width / 2} y={y} className={styles.badge}>
        {flag.numbers}
      </text>
      {!flag.short && (
        <text x={flag.left + width + 9 * type} y={y} className={styles.flag}>
          {labelOf(flag)}
        </text>
      )}
    </>
  )
}

interface RowProps {
  readonly id: SeriesId
  readonly story: Story
  readonly x: (at: number) => number
  readonly top: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly width: number
  readonly narrow: boolean
  readonly type: number
}

function Row({ id, story, x, top, height, left, right, width, narrow, type }: RowProps) {
  const goal = story.goals.find(({ kpi }) => kpi === id)?.target ?? null
  const opening = id === 'cash' ? [{ at: 0, value: story.openingCash }] : []
  const points = [
    ...opening,
    ...story.weekly[id].flatMap((value, index) =>
      value === null ? [] : [{ at: Math.min(story.at, story.weekEnds[index]! * DAY), value }],
    ),
  ]
  const room = narrow ? { top: top + 22 * type, bottom: top + height - 8 } : { top: top + 8, bottom: top + height - 10 }
  const y = rowScale(
    points.map(({ value }) => value),
    goal,
    room,
  )
  const [first, last] = [points[0], points.at(-1)]
  const unit = kpiOf(id)?.unit ?? 'score'
  const line = points.map(
    ({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
  )
  const show = (value: number) => figure(value, unit).number + (unit === 'money' ? figure(value, unit).unit : '')
  const text = words.debrief.timeline
  const middle = (room.top + room.bottom) / 2
  return (
    <g>
      <text x={0} y={narrow ? top + 13 * type : middle - 3 * type} className={styles.name}>
        {words.kpis[id]?.short ?? id}
        <tspan className={styles.unit} {...(narrow ? { dx: 6 } : { x: 0, dy: 15 * type })}>
          {text.units[id]}
        </tspan>
      </text>
      {goal !== null && (
        <>
          <path d={`M${left} ${y(goal)}H${right}`} stroke="var(--good)" strokeWidth="1.6" strokeDasharray="5 4" />
          <text x={right + 8} y={y(goal) - 6} className={styles.goal}>
            {say(text.goal, { value: show(goal) })}
          </text>
        </>
      )}
      <path d={line.join('')} fill="none" stroke="var(--ink)" strokeWidth="2.4" strokeLinejoin="round" />
      {points.slice(0, -1).map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="2.2" fill="var(--ink)" />
      ))}
      {first && !narrow && (
        <text x={x(first.at) - 8} y={y(first.value)} className={styles.first}>
          {show(first.value)}
        </text>
      )}
      {last && (
        <>
          <circle cx={x(last.at)} cy={y(last.value)} r="4.6" fill="var(--ink)" />
          <text x={x(last.at) + 10} y={y(last.value)} className={styles.last}>
            {show(last.value)}
          </text>
        </>
      )}
      <path
        d={`M${narrow ? 0 : left} ${top + height}H${narrow ? width : right}`}
        stroke="var(--line)"
        strokeWidth="1.2"
      />
    </g>
  )
}
