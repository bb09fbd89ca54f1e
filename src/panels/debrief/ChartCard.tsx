import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { words } from '../../content/words'
import { DataTable } from '../charts/DataTable'
import { Card } from '../controls/Card'
import { classes } from '../controls/classes'
import styles from './ChartCard.module.css'
import { type Size, useSize } from './useSize'

export interface TableData {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Props {
  readonly title: string
  readonly note?: string
  /** What the picture says, in a sentence or two. */
  readonly sentence: string
  readonly table: TableData
  readonly picture: (size: Size) => ReactNode
  /** Controls beside the title. */
  readonly tools?: ReactNode
  /** Stands under the picture and under the table. */
  readonly foot?: ReactNode
  readonly className?: string | undefined
}

/** A picture with its title, its sentence for who cannot see it, and its table for who would rather read. */
export function ChartCard({ title, note, sentence, table, picture, tools, foot, className }: Props) {
  const [asTable, setAsTable] = useState(false)
  const [box, size] = useSize<HTMLDivElement>()
  const heading = useId()
  return (
    <Card className={classes(styles.card, className)} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {tools}
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={asTable}
          aria-label={`${asTable ? words.app.chart : words.app.table}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? <ChartNoAxesColumn size={17} aria-hidden /> : <Table2 size={17} aria-hidden />}
        </button>
      </header>
      <div ref={box} className={styles.picture}>
        {asTable ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          <section className={styles.table} tabIndex={0} aria-label={title}>
            <DataTable caption={sentence} {...table} />
          </section>
        ) : (
          <div role="img" aria-label={sentence}>
            {picture(size)}
          </div>
        )}
      </div>
      {foot}
    </Card>
  )
}
