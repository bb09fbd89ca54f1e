import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { words } from '../../../content/words'
import { classes } from '../../controls/classes'
import { Hat } from '../../marks/Hat'
import { useGame, useGameState } from '../game'
import { useHeight } from './useHeight'
import styles from './ZoomRail.module.css'

const LAST = 4
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  PageUp: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageDown: 1,
}
const place = (height: number) => `${8 + (height / LAST) * 84}%`

/** One camera from the world to a machine, with a hat at either end. */
export function ZoomRail() {
  const { session } = useGame()
  const hat = useGameState((state) => state.hat)
  const [height, setHeight] = useHeight()
  const track = useRef<HTMLDivElement>(null)
  const { rail } = words.play
  const nearest = Math.round(height)

  const drag = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    if (!box || event.buttons === 0) return
    const share = ((event.clientY - box.top) / box.height - 0.08) / 0.84
    setHeight(Math.min(LAST, Math.max(0, share * LAST)))
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? LAST : step === undefined ? null : nearest + step
    if (to === null) return
    event.preventDefault()
    setHeight(Math.min(LAST, Math.max(0, to)))
  }

  return (
    <div className={classes(styles.rail, styles[hat])} data-guide="rail">
      <button
        type="button"
        className={styles.hat}
        aria-label={rail.operations}
        aria-pressed={hat === 'operations'}
        onClick={() => session.setHat('operations')}
      >
        <Hat hat="operations" width={46} />
      </button>
      <div
        ref={track}
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={rail.label}
        aria-valuemin={0}
        aria-valuemax={LAST}
        aria-valuenow={nearest}
        aria-valuetext={rail.stops[nearest]}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag(event)
        }}
        onPointerMove={drag}
        onPointerUp={() => setHeight(Math.round(height))}
      >
        <div className={styles.knob} style={{ top: place(height) }} />
        {rail.stops.map((stop, index) => (
          <span
            key={stop}
            className={classes(styles.stop, Math.abs(index - height) < 0.3 && styles.on)}
            style={{ top: place(index) }}
          >
            {stop}
          </span>
        ))}
        {[0, 1, 2, 3].flatMap((index) =>
          [0.25, 0.5, 0.75].map((part) => (
            <span
              key={index + part}
              className={classes(styles.tick, part === 0.5 && styles.long)}
              style={{ top: place(index + part) }}
            />
          )),
        )}
      </div>
      <button
        type="button"
        className={styles.hat}
        aria-label={rail.production}
        aria-pressed={hat === 'production'}
        onClick={() => session.setHat('production')}
      >
        <Hat hat="production" width={46} />
      </button>
    </div>
  )
}
