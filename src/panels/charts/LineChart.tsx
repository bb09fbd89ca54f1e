import { ChartLine, Table2 } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../content/words'
import { DataTable } from './DataTable'
import styles from './LineChart.module.css'
import { LinePlot } from './LinePlot'
import type { LineChartProps } from './lineChartProps'

/** A live chart with its sentence and its table. */
export function LineChart(props: LineChartProps) {
  const { label, title, xLabel, x, readX, series, lines = [], read } = props
  const [table, setTable] = useState(false)
  return (
    <figure className={styles.chart}>
      <div className={styles.head}>
        <span className={styles.legend}>
          {title && <b>{title}</b>}
          {series.length > 1 && series.map(({ name }, index) => <Key key={name} name={name} index={index} />)}
          {lines.map(({ name, value }) => (
            <span key={name} className={styles.key}>
              <svg width="18" height="8" aria-hidden="true">
                <path d="M0 4H18" stroke="var(--ink-2)" strokeWidth="1.6" strokeDasharray="4 3" />
              </svg>
              {name} <b>{read(value)}</b>
            </span>
          ))}
        </span>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={table}
          aria-label={table ? words.app.chart : words.app.table}
          onClick={() => setTable(!table)}
        >
          {table ? <ChartLine size={18} aria-hidden /> : <Table2 size={18} aria-hidden />}
        </button>
      </div>
      {table ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section className={styles.table} tabIndex={0} aria-label={label}>
          <DataTable
            caption={label}
            columns={[xLabel, ...series.map(({ name }) => name)]}
            rows={x.map((at, row) => [
              readX(at),
              ...series.map(({ values }) => {
                const value = values[row]
                return value === null || value === undefined ? '–' : read(value)
              }),
            ])}
          />
        </section>
      ) : (
        <LinePlot {...props} />
      )}
    </figure>
  )
}

function Key({ name, index }: { readonly name: string; readonly index: number }) {
  return (
    <span className={styles.key}>
      <svg width="18" height="8" aria-hidden="true">
        <path d="M0 4H18" stroke={`var(--s${index + 1})`} strokeWidth="2.4" strokeDasharray={DASH[index]} />
      </svg>
      {name}
    </span>
  )
}

/** A series' colour and dash always travel together. */
const DASH = ['', '8 4', '2 4', '10 4 2 4', '14 5', '5 3']
