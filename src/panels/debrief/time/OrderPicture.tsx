import { useId } from 'react'
import { words } from '../../../content/words'
import { type OrderLadder, type OrderStage, orderStages } from '../../../lab/story/orderJourneys'
import { DAY } from '../../../sim'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import type { Size } from '../useSize'
import styles from './Time.module.css'

interface Props {
  readonly size: Size
  readonly ladders: readonly { readonly when: string; readonly ladder: OrderLadder }[]
}

/** What a customer waits for, part after part, against the flag of what was promised. */
export function OrderPicture({ size: { width, type }, ladders }: Props) {
  const hatch = useId()
  const most = Math.max(...ladders.flatMap(({ ladder }) => [ladder.leadTime, ladder.promised]))
  const room = width - 70 * type
  const x = (time: number) => (time / most) * room
  const row = 84 * Math.min(type, 1.25)
  const tall = 28 * Math.min(type, 1.25)
  const text = words.debrief.order
  const fills: Readonly<Record<OrderStage, string>> = {
    stock: `url(#${hatch})`,
    vehicle: 'var(--ops-soft)',
    road: 'var(--ops)',
  }
  return (
    <svg width={width} height={ladders.length * row} aria-hidden="true" className={styles.order}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--panel)" />
          <path d="M0 0V7" stroke="var(--ops)" strokeWidth="2.6" />
        </pattern>
      </defs>
      {ladders.map(({ when, ladder }, index) => {
        const top = index * row + 22 * type
        let at = 0
        return (
          <g key={when}>
            <text x={0} y={top - 9} className={styles.when}>
              {when}
            </text>
            {orderStages.map((stage) => {
              const from = x(at)
              at += ladder[stage]
              const span = x(at) - from
              const label = `${text.short[stage]} ${wholeNumber(ladder[stage] / DAY, 1)}`
              return (
                <g key={stage}>
                  <rect
                    x={from}
                    y={top}
                    width={Math.max(1, span - 1.5)}
                    height={tall}
                    rx="4"
                    fill={fills[stage]}
                    stroke="var(--ops)"
                    strokeWidth="1.4"
                  />
                  {span > label.length * 7.2 * type && stage !== 'stock' && (
                    <text
                      x={from + span / 2}
                      y={top + tall / 2}
                      className={styles.stage}
                      fill={stage === 'road' ? 'var(--ops-ink)' : 'var(--ink)'}
                    >
                      {label}
                    </text>
                  )}
                </g>
              )
            })}
            <text x={x(ladder.leadTime) + 8} y={top + tall / 2} className={styles.sum}>
              {wholeNumber(ladder.leadTime / DAY, 1, true)}
            </text>
            <path
              d={`M${x(ladder.promised)} ${top - 5}V${top + tall + 8}`}
              stroke="var(--ink)"
              strokeWidth="2"
              strokeDasharray="3 3"
            />
            <text x={x(ladder.promised)} y={top + tall + 20 * type} className={styles.promised}>
              {say(text.promised, { days: wholeNumber(ladder.promised / DAY, 1) })}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
