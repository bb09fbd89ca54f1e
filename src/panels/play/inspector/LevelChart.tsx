import { words } from '../../../content/words'
import { LineChart } from '../../charts/LineChart'
import type { Level } from '../../charts/lineChartProps'
import { wholeNumber } from '../../format'
import { useGame, useGameState } from '../game'
import styles from './Inspector.module.css'
import { recorderOf } from './recorder'

interface Props {
  readonly title: string
  /** Key of the recording. */
  readonly of: string
  readonly lines?: readonly Level[]
  readonly height?: number
}

/** A level as it was seen so far. */
export function LevelChart({ title, of, lines = [], height = 100 }: Props) {
  const { session } = useGame()
  useGameState((state) => state.frame)
  const { x, of: series } = recorderOf(session).read()
  if (x.length < 2) return null
  return (
    <div className={styles.block}>
      <LineChart
        label={title}
        title={title}
        xLabel={words.plane.columns.day}
        x={x}
        readX={(day) => wholeNumber(day, 1)}
        series={[{ name: title, values: series(of) }]}
        lines={lines}
        read={(value) => wholeNumber(value)}
        height={height}
      />
    </div>
  )
}
