import { Pause, Play, SkipForward } from 'lucide-react'
import { words } from '../../../content/words'
import { classes } from '../../controls/classes'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import styles from './SpeedControl.module.css'

const SPEEDS = [1, 4, 16, 64] as const

/** Time in hand: stop it, let it run, or take one day. */
export function SpeedControl({ phone = false }: { readonly phone?: boolean }) {
  const { session } = useGame()
  const speed = useGameState((state) => state.speed)
  const over = useGameState((state) => state.over)
  const text = words.play.speed
  return (
    <fieldset className={classes(styles.control, phone && styles.phone)} aria-label={text.label} data-guide="speed">
      <button
        type="button"
        className={styles.button}
        aria-pressed={speed === 0}
        aria-label={text.pause}
        disabled={over}
        onClick={() => session.togglePause()}
      >
        <Pause size={18} fill="currentColor" aria-hidden />
      </button>
      {SPEEDS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.button}
          aria-pressed={speed === each}
          aria-label={say(text.timesLong, { speed: each })}
          disabled={over}
          onClick={() => session.setSpeed(each)}
        >
          {speed === each && <Play size={15} fill="currentColor" aria-hidden />}
          {say(text.times, { speed: each })}
        </button>
      ))}
      <button
        type="button"
        className={styles.button}
        aria-label={text.step}
        disabled={over}
        onClick={() => session.stepDay()}
      >
        <SkipForward size={18} fill="currentColor" aria-hidden />
      </button>
    </fieldset>
  )
}
