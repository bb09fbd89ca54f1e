import { words } from '../../../content/words'
import type { KpiUnit } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration, figure, percent, wholeNumber } from '../../format'
import { Face } from '../../marks/Face'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { Drivers } from './Drivers'
import { Facts } from './Facts'
import { Head } from './Head'
import styles from './Inspector.module.css'
import { LevelChart } from './LevelChart'
import { partOf } from './parts'

export function SegmentInspector({ id }: { readonly id: string }) {
  const { company } = useGame()
  const segment = useGameState((state) => state.frame.segments.find((each) => each.segment === id))
  const promised = useGameState((state) => state.frame.promisedLeadTime)
  const onTime = useGameState((state) => state.kpis.onTimeInFull)
  const leadTime = useGameState((state) => state.kpis.orderLeadTime)
  if (!segment) return null
  const spec = company.scenario.segments.find((each) => each.id === id)
  const text = words.inspector.segment
  // A week without a delivery is a dash, not a missing line.
  const measured = (reading: typeof onTime, unit: KpiUnit) => {
    const value = partOf(reading, id)?.value ?? null
    return value === null ? '–' : figure(value, unit).whole
  }
  return (
    <>
      <Head
        plain
        mark={<Face satisfaction={segment.satisfaction} size={36} />}
        title={nameOf(id)}
        line={`${text.satisfaction} ${wholeNumber(segment.satisfaction)}`}
      />
      <p className={styles.quote}>{words.complaints[segment.complaint ?? 'none']}</p>
      <Facts
        rows={[
          [text.customers, wholeNumber(segment.customers)],
          [text.open, wholeNumber(segment.openOrders)],
          [text.late, wholeNumber(segment.lateOrders)],
          [text.wants, spec ? duration(spec.wantedLeadTime) : null],
          [text.promised, duration(promised)],
          [words.kpis.orderLeadTime?.short ?? '', measured(leadTime, 'days')],
          [words.kpis.onTimeInFull?.short ?? '', measured(onTime, 'percent')],
        ]}
      />
      <Drivers segment={id} />
      {spec && (
        <p className={styles.block}>
          <span className={styles.sub}>{text.weights}</span>
          {say('{a} {x}, {b} {y}, {c} {z}', {
            a: text.onTime,
            x: percent(spec.weights.onTime),
            b: text.speed.toLowerCase(),
            y: percent(spec.weights.speed),
            c: text.quality.toLowerCase(),
            z: percent(spec.weights.quality),
          })}
        </p>
      )}
      <LevelChart title={text.chart} values={({ satisfaction }) => satisfaction[id]} at={({ days }) => days} />
    </>
  )
}
