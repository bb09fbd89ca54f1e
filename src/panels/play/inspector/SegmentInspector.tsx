import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { duration, percent, wholeNumber } from '../../format'
import { Face } from '../../marks/Face'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import styles from './Inspector.module.css'
import { LevelChart } from './LevelChart'

export function SegmentInspector({ id }: { readonly id: string }) {
  const { company } = useGame()
  const segment = useGameState((state) => state.frame.segments.find((each) => each.segment === id))
  const promised = useGameState((state) => state.frame.promisedLeadTime)
  if (!segment) return null
  const spec = company.scenario.segments.find((each) => each.id === id)
  const text = words.inspector.segment
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
        ]}
      />
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
      <LevelChart title={text.chart} of={`segment:${id}`} />
    </>
  )
}
