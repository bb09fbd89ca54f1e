import { words } from '../../../content/words'
import type { FloorLadder } from '../../../lab/story/ladder'
import { DAY } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration, wholeNumber } from '../../format'
import { say } from '../../say'
import type { Size } from '../useSize'
import styles from './Time.module.css'

interface Props {
  readonly size: Size
  /** Under each other and in one scale: the longer the line, the longer the way. */
  readonly ladders: readonly { readonly when: string; readonly ladder: FloorLadder }[]
  readonly constraint: string | null
}

const NOTCH = 11

/** Up: waiting, to scale. Down: work. Marigold: the wait before the constraint. */
export function LadderPicture({ size: { width, type }, ladders, constraint }: Props) {
  const most = Math.max(...ladders.map(({ ladder }) => ladder.flowTime))
  const rungs = Math.max(...ladders.map(({ ladder }) => ladder.rungs.length))
  const room = width - 8 - rungs * NOTCH
  const row = 78 * Math.min(type, 1.25)
  const text = words.debrief.ladder
  return (
    <svg width={width} height={ladders.length * row} aria-hidden="true" className={styles.ladder}>
      {ladders.map(({ when, ladder }, index) => {
        const top = index * row + 30 * type
        const foot = top + 22
        let x = 4
        let line = `M4 ${top}`
        const spans = ladder.rungs.map(({ station, wait }) => {
          const from = x
          x += (wait / most) * room
          const to = x
          x += NOTCH
          line += `H${to.toFixed(1)}V${foot}H${x.toFixed(1)}V${top}`
          return { station, wait, from, to }
        })
        const neck = spans.find(({ station }) => station === constraint)
        const note = neck && say(text.lane, { station: nameOf(neck.station), time: duration(neck.wait) })
        const middle = neck ? Math.min(Math.max((neck.from + neck.to) / 2, 190 * type), width - 60 * type) : 0
        return (
          <g key={when}>
            <text x={4} y={top - 14} className={styles.when}>
              {when}
              <tspan className={styles.days} dx="6">
                {say(text.days, { days: wholeNumber(ladder.flowTime / DAY, 1, true) })}
              </tspan>
            </text>
            <path
              d={line}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="3.4"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            {neck && (
              <>
                <rect
                  x={neck.from + 2}
                  y={top - 5.5}
                  width={Math.max(8, neck.to - neck.from - 4)}
                  height="11"
                  rx="5.5"
                  fill="var(--prod)"
                />
                <text x={middle} y={top - 14} className={styles.neck}>
                  {note}
                </text>
              </>
            )}
            {namesIn(spans, 7 * type).map(({ station, middle: at }) => (
              <text key={station} x={at} y={foot + 14 * type} className={styles.rung}>
                {nameOf(station)}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** The names that do not run into each other, from left to right. */
function namesIn(spans: readonly { readonly station: string; readonly to: number }[], letter: number) {
  let end = 0
  return spans.flatMap(({ station, to }) => {
    const middle = to + NOTCH / 2
    const half = (nameOf(station).length * letter) / 2
    if (middle - half < end) return []
    end = middle + half + 4
    return [{ station, middle }]
  })
}
