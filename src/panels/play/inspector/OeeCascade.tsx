import { useId } from 'react'
import { words } from '../../../content/words'
import type { KpiPart } from '../../../sim'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import styles from './Inspector.module.css'
import { partOf } from './parts'

/** Each factor, and the losses that it counts. */
const FACTORS = [
  ['availability', ['downtime', 'maintenance', 'setup', 'qualityStops']],
  ['performance', ['speed']],
  ['quality', ['defects']],
] as const
const WEEK_DAYS = 7
/** Hours that would round to nothing. */
const LEAST = 0.05

/** Overall equipment effectiveness over the last week: each bar starts from what the last one left, losses are hatched. */
export function OeeCascade({ station }: { readonly station: string }) {
  const reading = useGameState((state) => state.kpis.oee)
  const oee = partOf(reading, station)
  if (!reading || !oee || oee.value === null) return null
  const text = words.inspector.station
  const read = (id: string) => oee.parts?.find((part) => part.id === id)?.value ?? null
  const hours = (id: string) => wholeNumber(read(id) ?? 0, 1)
  return (
    <div className={styles.oee}>
      <div className={`num ${styles.oeeValue}`}>
        {wholeNumber(oee.value)}
        <small>%</small>
        <span>{text.oee}</span>
      </div>
      <Factors oee={oee} />
      <p className={styles.oeeNote}>
        {say(text.planned, {
          span: reading.daily.length < WEEK_DAYS ? text.soFar : text.span,
          planned: hours('planned'),
          staffed: hours('staffed'),
        })}{' '}
        {standing(read('starved') ?? 0, read('blocked') ?? 0)}
      </p>
    </div>
  )
}

/** Time without work or room is no fault of the machine: it stands beside the cascade. */
function standing(starved: number, blocked: number): string {
  const text = words.inspector.station
  const some = (hours: number) => hours >= LEAST
  if (some(starved) && some(blocked)) return say(text.both, { starved, blocked })
  if (some(starved)) return say(text.starved, { hours: starved })
  return some(blocked) ? say(text.blocked, { hours: blocked }) : ''
}

function Factors({ oee }: { readonly oee: KpiPart }) {
  const hatch = useId()
  const text = words.inspector.station
  const read = (id: string) => oee.parts?.find((part) => part.id === id)?.value ?? null
  let left = 1
  return (
    <dl className={styles.cascade}>
      {FACTORS.map(([id, losses]) => {
        const value = read(id)
        const from = left
        // A lucky week may run faster than nominal: the bar ends where the last one did.
        left *= Math.min(1, (value ?? 100) / 100)
        const lost = losses.flatMap((loss) => {
          const hours = read(loss) ?? 0
          return hours < LEAST ? [] : [say(text.lost[loss], { hours })]
        })
        return (
          <div key={id}>
            <dt>{text[id]}</dt>
            <dd className={styles.bar}>
              <Bar from={from} to={left} hatch={hatch + id} />
            </dd>
            <dd className="num">{value === null ? '–' : `${wholeNumber(value)} %`}</dd>
            <dd className={styles.lost}>{lost.length === 0 ? text.noLoss : lost.join(', ')}</dd>
          </div>
        )
      })}
    </dl>
  )
}

interface BarProps {
  /** What the last bar left, and what this one leaves: shares of the whole. */
  readonly from: number
  readonly to: number
  readonly hatch: string
}

function Bar({ from, to, hatch }: BarProps) {
  return (
    <svg width="100%" height="15" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
          <path d="M0 0V5" stroke="var(--ink-3)" strokeWidth="2.4" />
        </pattern>
      </defs>
      <rect width={`${100 * from}%`} height="15" fill={`url(#${hatch})`} />
      <rect width={`${100 * to}%`} height="15" fill="var(--ink)" />
    </svg>
  )
}
