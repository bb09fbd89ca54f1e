import { useId } from 'react'
import type { Size } from '../useSize'
import { linesOf } from './linesOf'
import styles from './Money.module.css'
import type { Step } from './waterfall'

interface Props {
  readonly size: Size
  readonly steps: readonly Step[]
  readonly nameOf: (id: string) => string
  readonly show: (step: Step) => string
  /** Whether a rising step is a loss, as when costs add up. */
  readonly upIsLoss: boolean
}

/** Solid: what is there. Hatched: what was lost on the way. */
export function Waterfall({ size: { width, type }, steps, nameOf, show, upIsLoss }: Props) {
  const hatch = useId()
  const foot = 34 * type
  const height = 168 * Math.min(type, 1.3)
  const top = 20 * type
  const { low, high, isCut } = reachOf(steps)
  const y = (value: number) => top + ((high - Math.max(low, value)) / (high - low)) * (height - top)
  const pitch = width / steps.length
  const bar = pitch * 0.86
  return (
    <svg width={width} height={height + foot} aria-hidden="true" className={styles.waterfall}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--bad-soft)" />
          <path d="M0 0V7" stroke="var(--bad)" strokeWidth="3" />
        </pattern>
      </defs>
      {low < 0 && <path d={`M0 ${y(0)}H${width}`} stroke="var(--line-strong)" strokeWidth="1.2" />}
      {steps.map((step, index) => {
        const { id, from, to, kind } = step
        const left = index * pitch + (pitch - bar) / 2
        const [upper, lower] = [y(Math.max(from, to)), y(Math.min(from, to))]
        const isLoss = kind !== 'total' && (kind === 'up') === upIsLoss
        const tall = Math.max(3, lower - upper)
        return (
          <g key={id}>
            <rect
              x={left}
              y={upper}
              width={bar}
              height={tall}
              rx={Math.min(4, tall / 2)}
              fill={kind === 'total' ? 'var(--ink)' : isLoss ? `url(#${hatch})` : 'var(--good)'}
              stroke={isLoss ? 'var(--bad)' : 'none'}
              strokeWidth="1.4"
            />
            {kind === 'total' && isCut && (
              <path
                d={`M${left - 2} ${height - 15}l${bar / 4 + 1} -5l${bar / 4} 5l${bar / 4} -5l${bar / 4 + 3} 5`}
                fill="none"
                stroke="var(--panel)"
                strokeWidth="4"
              />
            )}
            {index < steps.length - 1 && (
              <path
                d={`M${left + bar} ${y(to)}H${left + pitch + (pitch - bar) / 2}`}
                stroke="var(--ink-3)"
                strokeWidth="1.4"
              />
            )}
            <text
              x={left + bar / 2}
              y={upper - 6}
              className={kind === 'total' ? styles.total : isLoss ? styles.loss : styles.gain}
            >
              {show(step)}
            </text>
            {linesOf(nameOf(id), bar + 6, 12 * type).map((line, row) => (
              <text key={line} x={left + bar / 2} y={height + (14 + row * 14) * type}>
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** Totals above this share of the highest bar are cut at the foot, with the break drawn, so that the steps are seen. */
const TALL = 0.45

function reachOf(steps: readonly Step[]): { readonly low: number; readonly high: number; readonly isCut: boolean } {
  const values = steps.flatMap(({ kind, from, to }) => (kind === 'total' ? [to] : [from, to]))
  const high = Math.max(1e-9, ...values)
  const least = Math.min(...values)
  const isCut = least > TALL * high
  return { low: isCut ? least - 0.45 * (high - least) : Math.min(0, least), high, isCut }
}
