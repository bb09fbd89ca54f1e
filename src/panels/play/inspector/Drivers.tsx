import { useId } from 'react'
import { words } from '../../../content/words'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import styles from './Inspector.module.css'

const ORDER = ['late', 'slow', 'defective', 'cancelled', 'quoted'] as const

/** What moves a segment's satisfaction: from 100 down to what experiences were worth, each loss where the last one ended. */
export function Drivers({ segment }: { readonly segment: string }) {
  const hatch = useId()
  const experiences = useGameState((state) => state.histories.experiences[segment])
  const text = words.inspector.segment
  if (!experiences || experiences.count === 0) return <p className={styles.block}>{text.none}</p>
  const { count, lost } = experiences
  let left = 100
  const rows = ORDER.flatMap((id) => {
    const from = left
    left -= lost[id]
    return lost[id] < 0.5 ? [] : [{ id, from, to: left }]
  })
  return (
    <div className={styles.block}>
      <div className={styles.sub}>
        <span>{text.drivers}</span>
      </div>
      <p className={styles.note}>{say(text.driversNote, { count })}</p>
      <dl className={styles.cascade}>
        {rows.map(({ id, from, to }) => (
          <div key={id}>
            <dt>{text.lost[id]}</dt>
            <dd className={styles.bar}>
              <svg width="100%" height="15" aria-hidden="true">
                <defs>
                  <pattern
                    id={hatch + id}
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(30)"
                  >
                    <path d="M0 0V5" stroke="var(--ink-3)" strokeWidth="2.4" />
                  </pattern>
                </defs>
                <rect x={`${to}%`} width={`${from - to}%`} height="15" fill={`url(#${hatch + id})`} />
                <rect x={`${to}%`} width="1.5" height="15" fill="var(--ink)" />
              </svg>
            </dd>
            <dd className="num">{wholeNumber(to - from)}</dd>
          </div>
        ))}
        <div>
          <dt>{text.worth}</dt>
          <dd className={styles.bar}>
            <svg width="100%" height="15" aria-hidden="true">
              <rect width={`${Math.max(0, left)}%`} height="15" fill="var(--ink)" />
            </svg>
          </dd>
          <dd className="num">{wholeNumber(left)}</dd>
        </div>
      </dl>
    </div>
  )
}
