import { useId } from 'react'
import { words } from '../../../content/words'
import type { SegmentStory } from '../../../lab/story/goodwill'
import { nameOf } from '../../app/nameOf'
import { percent, wholeNumber } from '../../format'
import { Face } from '../../marks/Face'
import { say } from '../../say'
import styles from './Customers.module.css'
import { onTimeOf, weightsOf } from './outcomes'

const text = words.debrief.customers

/** One town: its face, its mood week by week, its orders, its complaint. */
export function Town({ segment, type }: { readonly segment: SegmentStory; readonly type: number }) {
  const { opening, customers, satisfaction } = segment
  const change = Math.round(customers) - opening
  const [first, last] = [satisfaction[0] ?? 0, satisfaction.at(-1) ?? 0]
  return (
    <div className={styles.town}>
      <div className={styles.head}>
        <Face satisfaction={last} size={34} />
        <h3>{nameOf(segment.segment)}</h3>
        <Mood levels={satisfaction} />
        <span className={styles.score}>
          <small>{wholeNumber(first)} → </small>
          <b className="num">{wholeNumber(last)}</b>
        </span>
      </div>
      <Orders segment={segment} type={type} />
      <p className={styles.buyers}>
        {say(text.buyers, { before: opening, now: Math.round(customers) })}
        {': '}
        {change === 0 ? text.kept : say(change > 0 ? text.won : text.lost, { count: Math.abs(change) })}
      </p>
      <p className={styles.weighs}>
        {weightsOf(segment).length === 0
          ? text.nothing
          : weightsOf(segment)
              .slice(0, 3)
              .map(({ id, share }) => (
                <span key={id}>
                  <b>{percent(share)}</b> {text.grievances[id]}
                </span>
              ))}
      </p>
    </div>
  )
}

/** Satisfaction week by week, between 0 and 100. */
function Mood({ levels }: { readonly levels: readonly number[] }) {
  const [width, height] = [84, 34]
  const x = (index: number) => 3 + (index / Math.max(1, levels.length - 1)) * (width - 8)
  const y = (level: number) => 3 + (1 - level / 100) * (height - 6)
  const line = levels.map((level, index) => `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(level).toFixed(1)}`)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path d={`M3 ${y(50)}H${width - 3}`} stroke="var(--line)" strokeWidth="1.2" strokeDasharray="2 4" />
      <path d={line.join('')} fill="none" stroke="var(--ink)" strokeWidth="2.2" strokeLinejoin="round" />
      <circle cx={x(levels.length - 1)} cy={y(levels.at(-1) ?? 0)} r="3.4" fill="var(--ink)" />
    </svg>
  )
}

const KINDS = ['delivered', 'late', 'cancelled', 'declined'] as const

/** What became of every order that was wanted: each kind with its own pattern. */
function Orders({ segment, type }: { readonly segment: SegmentStory; readonly type: number }) {
  const id = useId()
  const counts = {
    delivered: onTimeOf(segment),
    late: segment.late,
    cancelled: segment.cancelled,
    declined: segment.declined,
  }
  const all = KINDS.reduce((sum, kind) => sum + counts[kind], 0) || 1
  const fills = {
    delivered: 'var(--good)',
    late: `url(#${id}late)`,
    cancelled: 'var(--ink)',
    declined: `url(#${id}declined)`,
  }
  let at = 0
  return (
    <>
      <svg
        width="100%"
        height={18 * type}
        viewBox={`0 0 100 ${18 * type}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <pattern id={`${id}late`} width="2" height="6" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
            <rect width="2" height="6" fill="var(--bad-soft)" />
            <path d="M0 0V6" stroke="var(--bad)" strokeWidth="1.2" />
          </pattern>
          <pattern id={`${id}declined`} width="1.6" height="5" patternUnits="userSpaceOnUse">
            <rect width="1.6" height="5" fill="var(--panel-3)" />
            <rect width=".6" height="2" fill="var(--ink-3)" />
          </pattern>
        </defs>
        {KINDS.map((kind) => {
          const width = (100 * counts[kind]) / all
          const from = at
          at += width
          return <rect key={kind} x={from} width={Math.max(0, width - 0.4)} height={18 * type} fill={fills[kind]} />
        })}
      </svg>
      <ul className={styles.counts}>
        {KINDS.filter((kind) => counts[kind] > 0 || kind === 'late').map((kind) => (
          <li key={kind} data-kind={kind}>
            <b>{wholeNumber(counts[kind])}</b> {text[kind]}
          </li>
        ))}
      </ul>
    </>
  )
}
