import { useId } from 'react'
import { words } from '../../../content/words'
import { wholeNumber } from '../../format'
import type { Size } from '../useSize'
import type { CascadeBar } from './cascade'
import styles from './Time.module.css'

/** Each bar begins as long as the one before; what is missing is hatched, with its causes beside it. */
export function Cascade({
  size: { width, type },
  bars,
}: {
  readonly size: Size
  readonly bars: readonly CascadeBar[]
}) {
  const hatch = useId()
  const whole = bars[0]?.hours || 1
  const room = Math.max(160, width - 128 * type)
  const row = 41 * Math.min(type, 1.3)
  const tall = 27 * Math.min(type, 1.3)
  const x = (hours: number) => (hours / whole) * room
  const text = words.debrief.oee
  return (
    <svg width={width} height={bars.length * row - (row - tall)} aria-hidden="true" className={styles.cascade}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--panel-2)" />
          <path d="M0 0V7" stroke="var(--ink-3)" strokeWidth="2" />
        </pattern>
      </defs>
      {bars.map(({ id, hours, factor, lost }, index) => {
        const top = index * row
        const before = bars[index - 1]?.hours ?? hours
        const end = x(before)
        const shown = lost.slice(0, 3)
        return (
          <g key={id}>
            {index > 0 && (
              <path d={`M9 ${top - (row - tall) + 2}V${top - 2}`} stroke="var(--ink-3)" strokeWidth="1.6" />
            )}
            {before - hours > 0.01 * whole && (
              <rect
                x={x(hours) + 2}
                y={top + 0.7}
                width={Math.max(1, end - x(hours) - 2)}
                height={tall - 1.4}
                rx="4"
                fill={`url(#${hatch})`}
                stroke="var(--ink-3)"
                strokeWidth="1.4"
              />
            )}
            <rect x={0} y={top} width={Math.max(2, x(hours))} height={tall} rx="4" fill="var(--ink)" />
            <text x={10} y={top + tall / 2} className={styles.bar}>
              {`${text.bars[id]} ${wholeNumber(hours, 1, true)} ${words.units.h}`}
            </text>
            {factor !== null && x(hours) > 190 * type && (
              <text x={x(hours) - 9} y={top + tall / 2} className={styles.factor}>
                {`${wholeNumber(factor)} %`}
              </text>
            )}
            {shown.map(({ id: cause, hours: gone }, line) => (
              <text
                key={cause}
                x={end + 8}
                y={top + tall / 2 + (line - (shown.length - 1) / 2) * 13 * type}
                className={styles.cause}
              >
                <tspan className={styles.hours}>{wholeNumber(gone, 1, true)}</tspan>
                {` ${text.lost[cause]}`}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
