import { words } from '../../content/words'
import type { Direction } from '../../lab/outlook'
import { say } from '../say'

interface Props {
  /** Undefined while it is being measured, null when it cannot be told. */
  readonly direction: Direction | null | undefined
  readonly size?: number
}

/** The promise before you buy: a small plane with an arrow and a fan of uncertainty. */
export function DirectionGlyph({ direction, size = 38 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 38 38" role="img" aria-label={directionSentence(direction)}>
      <title>{directionSentence(direction)}</title>
      <rect
        x=".75"
        y=".75"
        width="36.5"
        height="36.5"
        rx="8"
        fill="var(--panel)"
        stroke="var(--line)"
        strokeWidth="1.5"
      />
      <path d="M19 4V34M4 19H34" stroke="var(--line)" strokeWidth="1.4" />
      {direction ? <Arrow {...direction} /> : <circle cx="19" cy="19" r="9" {...DASHED} />}
      <circle cx="19" cy="19" r="2.4" fill={direction ? 'var(--ink)' : 'var(--ink-3)'} />
    </svg>
  )
}

const DASHED = { fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1.6, strokeDasharray: '2 4' } as const
/** Points of score that fill the glyph. */
const FULL = 8

function Arrow({ dx, dy, halfWidths }: Direction) {
  const size = Math.hypot(dx, dy)
  if (size < 0.25) return <circle cx="19" cy="19" r="6" {...DASHED} />
  const length = 6 + 9 * Math.min(1, size / FULL)
  const angle = Math.atan2(-dy, dx)
  const fan = Math.min(1.2, Math.max(0.18, Math.atan2(Math.max(halfWidths.x, halfWidths.y), size)))
  const at = (turn: number, far: number) =>
    `${(19 + Math.cos(turn) * far).toFixed(1)} ${(19 + Math.sin(turn) * far).toFixed(1)}`
  const rim = (length * 1.15).toFixed(1)
  return (
    <g>
      <path
        d={`M19 19L${at(angle - fan, length * 1.15)}A${rim} ${rim} 0 0 1 ${at(angle + fan, length * 1.15)}Z`}
        fill="var(--ink)"
        opacity=".16"
      />
      <path d={`M19 19L${at(angle, length)}`} stroke="var(--ink)" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M0 0L-6.5 -4V4Z"
        transform={`translate(${at(angle, length + 2.5)}) rotate(${((angle * 180) / Math.PI).toFixed(0)})`}
        fill="var(--ink)"
      />
    </g>
  )
}

export function directionSentence(direction: Direction | null | undefined): string {
  const { outlook } = words.desk
  if (direction === undefined) return outlook.measuring
  if (direction === null) return outlook.unknown
  const part = (points: number, halfWidth: number) =>
    Math.abs(points) <= halfWidth || Math.abs(points) < 0.25
      ? outlook.steady
      : say(points > 0 ? outlook.up : outlook.down, { points: Math.abs(points), halfWidth })
  return say(outlook.sentence, {
    efficiency: part(direction.dx, direction.halfWidths.x),
    satisfaction: part(direction.dy, direction.halfWidths.y),
  })
}
