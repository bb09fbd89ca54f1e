import { ChartColumn, Table2 } from 'lucide-react'
import { useId, useState } from 'react'
import { words } from '../../../content/words'
import { DAY } from '../../../sim'
import { DataTable } from '../../charts/DataTable'
import { wholeNumber } from '../../format'
import styles from './Inspector.module.css'

export interface Time {
  readonly at: number
  /** [ms] */
  readonly took: number
  /** Longer than it should be: hatched, so that it is seen without colour. */
  readonly late: boolean
  /** Its line of the table. */
  readonly row: readonly string[]
}

interface Props {
  readonly title: string
  readonly times: readonly Time[]
  /** How long it should take [ms], and what that is called. */
  readonly line: { readonly name: string; readonly value: number } | null
  readonly columns: readonly string[]
}

const WIDTH = 300
const HEIGHT = 74
const FOOT = 60
const MOST_WIDE = 26

/** How long each of the last ones took, oldest left, against how long it should: one bar each. */
export function Times({ title, times, line, columns }: Props) {
  const hatch = useId()
  const [table, setTable] = useState(false)
  const most = Math.max(line?.value ?? 0, ...times.map(({ took }) => took))
  const height = (time: number) => (FOOT - 8) * (time / (most || 1))
  const step = Math.min(MOST_WIDE, (WIDTH - 8) / times.length)
  const days = (time: number) => wholeNumber(time / DAY, 1)
  const first = times[0]
  const last = times.at(-1)
  return (
    <figure className={styles.block}>
      <div className={styles.sub}>
        <span>{title}</span>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={table}
          aria-label={table ? words.app.chart : words.app.table}
          onClick={() => setTable(!table)}
        >
          {table ? <ChartColumn size={18} aria-hidden /> : <Table2 size={18} aria-hidden />}
        </button>
      </div>
      {table ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section className={styles.times} tabIndex={0} aria-label={title}>
          <DataTable caption={title} columns={columns} rows={times.map(({ row }) => row)} />
        </section>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={title} style={{ display: 'block' }}>
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
              <rect width="5" height="5" fill="var(--panel-2)" />
              <path d="M0 0V5" stroke="var(--ink)" strokeWidth="3" />
            </pattern>
          </defs>
          <path d={`M0 ${FOOT}H${WIDTH}`} stroke="var(--line-strong)" />
          {times.map(({ at, took, late }, index) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: two deliveries may come at one moment
              key={`${at}:${index}`}
              x={4 + index * step}
              y={FOOT - height(took)}
              width={Math.max(2, step - 3)}
              height={height(took)}
              rx="2"
              fill={late ? `url(#${hatch})` : 'var(--ops)'}
              stroke={late ? 'var(--ink)' : 'none'}
            />
          ))}
          {line && (
            <g>
              <path
                d={`M0 ${FOOT - height(line.value)}H${WIDTH}`}
                stroke="var(--ink)"
                strokeWidth="1.6"
                strokeDasharray="5 4"
              />
              <text
                x={WIDTH}
                y={Math.max(11, FOOT - height(line.value) - 4)}
                textAnchor="end"
                fontSize="12"
                fontWeight="640"
                fill="var(--ink)"
                stroke="var(--panel)"
                strokeWidth="4"
                paintOrder="stroke"
              >
                {line.name} {days(line.value)} {words.units.days}
              </text>
            </g>
          )}
          <g fontSize="12" fill="var(--chart-axis)">
            {first && (
              <text x="4" y={HEIGHT - 1}>
                {days(first.took)}
              </text>
            )}
            {last && times.length > 2 && (
              <text x={4 + (times.length - 0.5) * step} y={HEIGHT - 1} textAnchor="middle">
                {days(last.took)}
              </text>
            )}
          </g>
        </svg>
      )}
    </figure>
  )
}
