import { words } from '../../../content/words'
import styles from './Path.module.css'
import type { PlaneScale } from './scale'

interface Props {
  readonly plot: PlaneScale
  readonly type: number
  readonly target: { readonly x: number } | null
}

/** The axes of the plane and the names of its quarters. */
export function Ticks({ plot, type, target }: Props) {
  const { x, y, left, right, top, bottom, low, high, height } = plot
  const middle = (low + high) / 2
  const { quarters } = words.plane
  return (
    <>
      <path
        d={`M${x(middle)} ${top}V${bottom}M${left} ${y(middle)}H${right}`}
        stroke="var(--line-strong)"
        strokeOpacity=".5"
        strokeWidth="1.2"
        strokeDasharray="2 5"
      />
      <g className={styles.quarter}>
        {(target === null || x(target.x) - left > quarters.costly.length * 6.8 * type) && (
          <text x={left + 8} y={top + 16 * type}>
            {quarters.costly}
          </text>
        )}
        <text x={left + 8} y={bottom - 8}>
          {quarters.trouble}
        </text>
        <text x={right - 8} y={bottom - 8} textAnchor="end">
          {quarters.late}
        </text>
      </g>
      <g className={styles.tick}>
        {[low, middle, high].map((value, index) => (
          <g key={value}>
            <text x={x(value)} y={bottom + 15 * type} textAnchor={(['start', 'middle', 'end'] as const)[index]}>
              {value}
            </text>
            <text x={left - 6} y={y(value) + [0, 4, 10][index]!} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
      </g>
      <g className={styles.axis}>
        <text x={(left + right) / 2} y={height - 3}>
          {words.plane.x}
        </text>
        <text transform={`translate(${11 * type} ${(top + bottom) / 2}) rotate(-90)`}>{words.plane.y}</text>
      </g>
    </>
  )
}
