import { useId } from 'react'
import { words } from '../../../content/words'
import type { PlaneMark } from '../../charts/Plane'
import { placeMarks, type Spot, segmentsOf, weekly } from '../../charts/planeGeometry'
import { Target } from '../../charts/Target'
import type { Size } from '../useSize'
import styles from './Path.module.css'
import { placeLabels } from './placeLabels'
import { ReferenceMark } from './ReferenceMark'
import type { Reference } from './references'
import { scaleOf } from './scale'
import { Ticks } from './Ticks'

interface Props {
  readonly size: Size
  readonly spots: readonly Spot[]
  readonly marks: readonly PlaneMark[]
  readonly references: readonly Reference[]
  readonly target: { readonly x: number; readonly y: number } | null
  readonly hat: 'production' | 'operations'
}

/** Width of a letter as a share of the type size. */
const LETTER = 0.54

/** The plane at the end: the own way in numbered decisions, the others as shapes, the goal in the corner. */
export function PathPlane({ size, spots: all, marks, references, target, hat }: Props) {
  const hatch = useId()
  const spots = weekly(all)
  const known = references.flatMap(({ id, efficiency, satisfaction }) =>
    efficiency === null || satisfaction === null ? [] : [{ id, x: efficiency, y: satisfaction }],
  )
  const plot = scaleOf(size, [...spots, ...known])
  const { x, y, left, right, top, bottom } = plot
  const way = spots.map((spot) => [x(spot.x), y(spot.y)] as const)
  const end = way.at(-1)
  const ends = known.map((each) => ({ ...each, px: x(each.x), py: y(each.y) }))
  const text = words.debrief.path
  const letter = 12 * size.type * LETTER
  const numbers = placeMarks(weekMarks(marks), spots, (spot) => [x(spot.x), y(spot.y)])
  const names = placeLabels(
    ends.map(({ id, px, py }) => ({
      x: px,
      y: py,
      width: text.short[id].length * letter + 4,
      height: 15 * size.type,
    })),
    [
      ...ends.map(({ px, py }) => ({ x: px, y: py })),
      ...way.map(([px, py]) => ({ x: px, y: py })),
      ...numbers.map(({ at, offset }) => ({ x: at[0] + offset[0], y: at[1] + offset[1] })),
    ],
    { left, right, top, bottom },
  )
  return (
    <svg width={size.width} height={plot.height} aria-hidden="true" className={styles.plane}>
      <rect x={left} y={top} width={right - left} height={bottom - top} rx="10" fill="var(--panel-2)" />
      {target && (
        <Target
          flag="right"
          hatch={hatch}
          left={Math.max(left, x(target.x))}
          top={top}
          right={right}
          bottom={Math.min(bottom, y(target.y))}
        />
      )}
      <Ticks plot={plot} type={size.type} target={target} />
      <g fill="none" strokeLinecap="round">
        {segmentsOf(way).map((d, index, { length }) => (
          <path
            key={d}
            d={d}
            stroke="var(--ink)"
            strokeOpacity={0.3 + (0.7 * (index + 1)) / length}
            strokeWidth="2.6"
          />
        ))}
      </g>
      {way.slice(0, -1).map(([cx, cy], index) => (
        <circle
          key={spots[index]!.day}
          cx={cx}
          cy={cy}
          r="2.8"
          fill="var(--panel)"
          stroke="var(--ink)"
          strokeOpacity=".6"
          strokeWidth="1.6"
        />
      ))}
      {numbers.map(({ number, at, offset, label }) => {
        const dy = offset[1]
        const half = Math.max(9, (label.length * letter) / 2 + 5) * Math.min(size.type, 1.15)
        const high = 9 * Math.min(size.type, 1.2)
        const dx = Math.min(right - half - at[0], Math.max(left + half - at[0], offset[0]))
        return (
          <g key={number} transform={`translate(${at[0]} ${at[1]})`}>
            <path d={`M0 0L${dx} ${dy}`} stroke="var(--ink)" strokeWidth="1.6" />
            <rect x={dx - half} y={dy - high} width={2 * half} height={2 * high} rx={high} fill="var(--ink)" />
            <text x={dx} y={dy} className={styles.number}>
              {label}
            </text>
          </g>
        )
      })}
      {ends.map(({ id, px, py }, index) => (
        <g key={id}>
          <g transform={`translate(${px} ${py})`}>
            <ReferenceMark id={id} />
          </g>
          <text x={names[index]!.x} y={names[index]!.y} textAnchor={names[index]!.anchor} className={styles.name}>
            {text.short[id]}
          </text>
        </g>
      ))}
      {end && (
        <g transform={`translate(${end[0]} ${end[1]})`} fill={hat === 'production' ? 'var(--prod)' : 'var(--ops)'}>
          <circle r="15" opacity=".25" />
          <circle r="9" stroke="var(--ink)" strokeWidth="2.6" />
        </g>
      )}
    </svg>
  )
}

/** Decisions of one week under one mark: 1–8. */
function weekMarks(marks: readonly PlaneMark[]) {
  const weekOf = ({ day }: PlaneMark) => Math.ceil(day / 7)
  return [...new Set(marks.map(weekOf))].map((week) => {
    const own = marks.filter((mark) => weekOf(mark) === week)
    const [first, last] = [own[0]!, own.at(-1)!]
    return { ...first, label: first === last ? `${first.number}` : `${first.number}–${last.number}` }
  })
}
