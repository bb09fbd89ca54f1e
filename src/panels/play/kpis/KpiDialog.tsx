import { words } from '../../../content/words'
import { DAY, HOUR } from '../../../sim'
import { kpiOf } from '../../app/levers'
import { LineChart } from '../../charts/LineChart'
import { Dialog } from '../../controls/Dialog'
import { figure, moment } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { show, useView } from '../view'
import { trendWords } from './KpiTile'
import { trendOf } from './strip'

/** What a measure is, and how it went. */
export function KpiDialog() {
  const kpi = useView((view) => view.kpi)
  const { company } = useGame()
  const reading = useGameState((state) => (kpi === null ? undefined : state.kpis[kpi]))
  if (kpi === null || !reading) return null
  const unit = kpiOf(kpi)?.unit ?? 'score'
  const name = words.kpis[kpi]
  const text = words.play.kpis
  const target = company.objectives.find((objective) => objective.kpi === kpi)?.target
  const days = reading.daily.length
  return (
    <Dialog open onClose={() => show({ kpi: null })} title={name?.name ?? kpi} note={name?.help ?? ''} wide>
      <LineChart
        label={say(text.chartNow, {
          name: name?.name ?? kpi,
          value: figure(reading.value, unit).whole,
          trend: trendWords(trendOf(kpi, reading), reading.change, kpi),
        })}
        xLabel={text.week}
        x={reading.daily.map((_, day) => (day + 1) / 7)}
        readX={(week) => moment(Math.round(week * 7) * DAY - HOUR).slice(0, -6)}
        readTick={(week) => (Number.isInteger(week) ? say(text.weekTick, { week }) : '')}
        series={[{ name: name?.short ?? kpi, values: reading.daily }]}
        lines={target === undefined ? [] : [{ name: text.target, value: target }]}
        read={(value) => figure(value, unit).whole}
        height={240}
      />
      {days === 0 && <p>{text.none}</p>}
    </Dialog>
  )
}
