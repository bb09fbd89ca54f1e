import { useId } from 'react'
import type { StopRow } from './bands'
import styles from './Timeline.module.css'

interface Props {
  readonly rows: readonly StopRow[]
  readonly x: (at: number) => number
  readonly top: number
  readonly height: number
  readonly narrow: boolean
}

/** When which thing stood: suppliers solid, empty shelves hatched, breakdowns as ticks. */
export function Stops({ rows, x, top, height, narrow }: Props) {
  const hatch = useId()
  return (
    <g>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--panel-3)" />
          <path d="M0 0V6" stroke="var(--ink-3)" strokeWidth="2.4" />
        </pattern>
      </defs>
      {rows.map(({ name, kind, stops }, index) => {
        const y = top + index * height
        const [barTop, barHeight] = narrow ? [y + height * 0.52, height * 0.4] : [y, height]
        return (
          <g key={name}>
            <text x={0} y={narrow ? y + height * 0.3 : y + height / 2} className={styles.stop}>
              {name}
            </text>
            {stops.map(({ from, to }) => (
              <rect
                key={from}
                x={x(from)}
                y={barTop + (kind === 'breakdown' ? 4 : 3)}
                width={Math.max(kind === 'breakdown' ? 1.6 : 3, x(to) - x(from))}
                height={barHeight - (kind === 'breakdown' ? 8 : 6)}
                rx={kind === 'breakdown' ? 0 : 3}
                fill={kind === 'stockout' ? `url(#${hatch})` : kind === 'outage' ? 'var(--ink-2)' : 'var(--ink-3)'}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}
