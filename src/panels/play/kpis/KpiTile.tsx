import { ArrowDown, ArrowUp, Minus } from 'lucide-react'
import { words } from '../../../content/words'
import type { KpiReading } from '../../../session'
import { kpiOf } from '../../app/levers'
import { Sparkline } from '../../charts/Sparkline'
import { classes } from '../../controls/classes'
import { change, figure } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { show } from '../view'
import styles from './KpiStrip.module.css'
import { type Trend, trendOf } from './strip'

const ARROW = { up: ArrowUp, down: ArrowDown, same: Minus } as const

/** One measure: the arrow is the direction of the number, its tone says whether that helps. */
export function KpiTile({ kpi, sparkline }: { readonly kpi: string; readonly sparkline: boolean }) {
  const measured = useGameState((state) => state.kpis[kpi])
  const cash = useGameState((state) => state.frame.money.cash)
  const reading = kpi === 'cash' ? atHand(cash, measured) : measured
  const target = useGame().company.objectives.find((objective) => objective.kpi === kpi)?.target
  if (!reading) return null
  const unit = kpiOf(kpi)?.unit ?? 'score'
  const shown = figure(reading.value, unit)
  const trend = trendOf(kpi, reading)
  const name = words.kpis[kpi]
  return (
    <button
      type="button"
      className={styles.tile}
      aria-label={say(words.play.kpis.chartNow, {
        name: name?.name ?? kpi,
        value: shown.whole,
        trend: trendWords(trend, reading.change, kpi),
      })}
      onClick={() => show({ kpi })}
    >
      <span className={styles.name}>{name?.short ?? kpi}</span>
      <span className={styles.value}>
        {shown.number}
        {shown.unit !== '' && <small>{shown.unit}</small>}
      </span>
      <span className={styles.foot}>
        <Change trend={trend} value={reading.change} kpi={kpi} />
        {sparkline && (
          <Sparkline width={46} values={reading.daily.slice(-28)} {...(target !== undefined && { target })} />
        )}
      </span>
    </button>
  )
}

/** Money in the bank: its measure is the flow of the last week, which is the change of what is there. */
const atHand = (cash: number, flow: KpiReading | undefined): KpiReading | undefined =>
  flow && { ...flow, value: cash, change: flow.value, daily: [] }

interface ChangeProps {
  readonly trend: Trend | null
  readonly value: number | null
  readonly kpi: string
}

function Change({ trend, value, kpi }: ChangeProps) {
  if (trend === null || value === null) return <span className={styles.change} />
  const Arrow = ARROW[trend.way]
  return (
    <span className={classes(styles.change, trend.helps === true && 'good', trend.helps === false && 'bad')}>
      <Arrow size={14} strokeWidth={3} aria-hidden />
      {trend.way === 'same' ? '' : change(value, kpiOf(kpi)?.unit ?? 'score')}
    </span>
  )
}

export function trendWords(trend: Trend | null, value: number | null, kpi: string): string {
  const { kpis } = words.play
  if (trend === null || value === null || trend.way === 'same') return kpis.same
  const moved = say(kpis[trend.way], { change: change(value, kpiOf(kpi)?.unit ?? 'score') })
  return trend.helps === null ? moved : `${moved}, ${trend.helps ? kpis.better : kpis.worse}`
}
