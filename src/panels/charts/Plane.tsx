import { useId } from 'react'
import { words } from '../../content/words'
import { lowOf, placeMarks, type Spot, segmentsOf, weekly } from './planeGeometry'
import { Target } from './Target'

export interface PlaneMark {
  readonly number: number
  readonly day: number
}

export interface PlaneProps {
  readonly spots: readonly Spot[]
  readonly marks?: readonly PlaneMark[]
  /** Least efficiency and satisfaction of the goal. */
  readonly target?: { readonly x: number; readonly y: number } | null
  /** Where the look-ahead sees us. */
  readonly ghost?: { readonly x: number; readonly y: number } | null
  readonly hat: 'production' | 'operations'
  /** What the picture says. */
  readonly label: string
  readonly width?: number
  readonly height?: number
  readonly small?: boolean
  /** Larger letters, for the back row. */
  readonly large?: boolean
}

const EDGE = { left: 40, right: 10, top: 8, bottom: 36 }
/** The plane: right is efficient, up is satisfied, the way so far with its decisions, the goal in the corner. */
export function Plane(props: PlaneProps) {
  const {
    spots: all,
    marks = [],
    target,
    ghost,
    hat,
    label,
    width = 268,
    height = 246,
    small = false,
    large = false,
  } = props
  const letters = large ? 15 : 12
  const hatch = useId()
  const spots = weekly(all)
  const low = lowOf(all)
  const middle = (low + 100) / 2
  const inner = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom }
  const clamp = (value: number) => Math.min(100, Math.max(low, value))
  const x = (value: number) => EDGE.left + ((clamp(value) - low) / (100 - low)) * inner.width
  const y = (value: number) => EDGE.top + inner.height - ((clamp(value) - low) / (100 - low)) * inner.height
  const right = EDGE.left + inner.width
  const bottom = EDGE.top + inner.height
  const last = spots.at(-1)
  const quarters = small || large ? words.plane.shortQuarters : words.plane.quarters
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label} style={{ display: 'block' }}>
      <rect x={EDGE.left} y={EDGE.top} width={inner.width} height={inner.height} rx="10" fill="var(--panel-2)" />
      <path
        d={`M${x(middle)} ${EDGE.top}V${bottom}M${EDGE.left} ${y(middle)}H${right}`}
        stroke="var(--line-strong)"
        strokeOpacity=".5"
        strokeWidth="1.2"
        strokeDasharray="2 5"
      />
      {target && (
        <Target flag="left" hatch={hatch} left={x(target.x)} top={EDGE.top} right={right} bottom={y(target.y)} />
      )}
      <g fontSize={letters} fontWeight="560" fill="var(--ink-3)">
        <text x={EDGE.left + 8} y={EDGE.top + 17}>
          {quarters.costly}
        </text>
        {!target && (
          <text x={right - 8} y={EDGE.top + 17} textAnchor="end">
            {quarters.flow}
          </text>
        )}
        <text x={EDGE.left + 8} y={bottom - 8}>
          {quarters.trouble}
        </text>
        <text x={right - 8} y={bottom - 8} textAnchor="end">
          {quarters.late}
        </text>
      </g>
      <g fontSize={letters} fill="var(--chart-axis)">
        {[low, middle, 100].map((value, index) => (
          <g key={value}>
            <text x={x(value)} y={bottom + letters + 3} textAnchor={(['start', 'middle', 'end'] as const)[index]}>
              {value}
            </text>
            <text x={EDGE.left - 6} y={y(value) + [0, 4, 10][index]!} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
      </g>
      <g fontSize={letters + 0.5} fontWeight="620" fill="var(--ink-2)" textAnchor="middle">
        <text x={EDGE.left + inner.width / 2} y={height - 4}>
          {words.plane.x}
        </text>
        <text transform={`translate(11 ${EDGE.top + inner.height / 2}) rotate(-90)`}>{words.plane.y}</text>
      </g>
      <Trail points={spots.map((spot) => [x(spot.x), y(spot.y)] as const)} />
      {placeMarks(marks.slice(-8), spots, (spot) => [x(spot.x), y(spot.y)]).map(({ number, at, offset: [dx, dy] }) => (
        <g key={number} transform={`translate(${at[0]} ${at[1]})`}>
          <path d={`M0 0L${dx} ${dy}`} stroke="var(--ink)" strokeWidth="1.6" />
          <circle cx={dx} cy={dy} r="8.5" fill="var(--ink)" />
          <text x={dx} y={dy + 4} textAnchor="middle" fontSize="12" fontWeight="700" fill="var(--ink-inv)">
            {number}
          </text>
        </g>
      ))}
      {last && ghost && (
        <g fill="none" stroke="var(--ink)">
          <path
            d={`M${x(last.x)} ${y(last.y)}L${x(ghost.x)} ${y(ghost.y)}`}
            strokeWidth="2"
            strokeDasharray="1 6"
            strokeLinecap="round"
          />
          <circle cx={x(ghost.x)} cy={y(ghost.y)} r="6" strokeWidth="1.8" strokeDasharray="3 3" />
        </g>
      )}
      {last && (
        <g
          style={{
            transform: `translate(${x(last.x)}px, ${y(last.y)}px)`,
            transition: 'transform var(--t-camera) var(--ease-inout)',
          }}
          fill={hat === 'production' ? 'var(--prod)' : 'var(--ops)'}
        >
          <circle r="15" opacity=".25" />
          <circle r="9" stroke="var(--ink)" strokeWidth="2.6" />
        </g>
      )}
    </svg>
  )
}

function Trail({ points }: { readonly points: readonly (readonly [number, number])[] }) {
  const segments = segmentsOf(points)
  const strength = (index: number) => 0.28 + (0.72 * (index + 1)) / Math.max(1, segments.length)
  return (
    <g fill="none" strokeLinecap="round">
      {segments.map((d, index) => (
        <path key={d} d={d} stroke="var(--ink)" strokeOpacity={strength(index)} strokeWidth={2 + strength(index)} />
      ))}
      {points.slice(0, -1).map(([cx, cy], index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots never change places
          key={index}
          cx={cx}
          cy={cy}
          r="2.6"
          fill="var(--panel)"
          stroke="var(--ink)"
          strokeOpacity={strength(index)}
          strokeWidth="1.6"
        />
      ))}
    </g>
  )
}
