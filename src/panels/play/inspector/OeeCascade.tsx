import { useId } from 'react'
import { words } from '../../../content/words'
import { figure, wholeNumber } from '../../format'
import { useGameState } from '../game'
import styles from './Inspector.module.css'
import { partOf } from './parts'

const FACTORS = ['availability', 'performance', 'quality'] as const

/** Overall equipment effectiveness over the last week: each bar starts from what the last one left, losses are hatched. */
export function OeeCascade({ station }: { readonly station: string }) {
  const reading = useGameState((state) => state.kpis.oee)
  const hatch = useId()
  const oee = partOf(reading, station)
  if (!oee || oee.value === null) return null
  const text = words.inspector.station
  let left = 1
  const rows = FACTORS.map((id) => {
    const value = oee.parts?.find((part) => part.id === id)?.value ?? null
    const from = left
    left *= Math.min(1, (value ?? 100) / 100)
    return { id, value, from, to: left }
  })
  return (
    <div className={styles.oee}>
      <div className={`num ${styles.oeeValue}`}>
        {wholeNumber(oee.value)}
        <small>%</small>
        <span>{text.oee}</span>
      </div>
      <div className={styles.cascade}>
        {rows.map(({ id, value, from, to }) => (
          <Row key={id} name={text[id]} value={figure(value, 'percent').whole} from={from} to={to} hatch={hatch + id} />
        ))}
      </div>
    </div>
  )
}

interface RowProps {
  readonly name: string
  readonly value: string
  readonly from: number
  readonly to: number
  readonly hatch: string
}

function Row({ name, value, from, to, hatch }: RowProps) {
  return (
    <>
      <span>{name}</span>
      <svg width="100%" height="15" viewBox="0 0 100 15" preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="3" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
            <path d="M0 0V6" stroke="var(--ink-3)" strokeWidth="1.6" />
          </pattern>
        </defs>
        <rect width={100 * from} height="15" fill={`url(#${hatch})`} opacity=".75" />
        <rect width={100 * to} height="15" fill="var(--ink)" />
      </svg>
      <b>{value}</b>
    </>
  )
}
