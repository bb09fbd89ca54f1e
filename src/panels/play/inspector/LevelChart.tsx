import { words } from '../../../content/words'
import type { Histories } from '../../../session'
import { DAY } from '../../../sim'
import { LineChart } from '../../charts/LineChart'
import type { Level } from '../../charts/lineChartProps'
import { wholeNumber } from '../../format'
import { useGameState } from '../game'
import styles from './Inspector.module.css'

interface Props {
  readonly title: string
  readonly values: (histories: Histories) => readonly number[] | undefined
  /** The moments of the values; those of levels when absent. */
  readonly at?: (histories: Histories) => readonly number[]
  readonly lines?: readonly Level[]
  readonly height?: number
}

/** A level from the opening until now. */
export function LevelChart({ title, values: read, at = (histories) => histories.at, lines = [], height = 100 }: Props) {
  const histories = useGameState((state) => state.histories)
  const values = read(histories)
  const moments = at(histories)
  if (values === undefined || moments.length < 2) return null
  return (
    <div className={styles.block}>
      <LineChart
        label={title}
        title={title}
        xLabel={words.plane.columns.day}
        x={moments.map((moment) => moment / DAY)}
        readX={(day) => wholeNumber(day, 1)}
        series={[{ name: title, values }]}
        lines={lines}
        read={(value) => wholeNumber(value)}
        height={height}
      />
    </div>
  )
}
