import { words } from '../../../content/words'
import type { LeverFrame } from '../../../sim'
import { Meter } from '../../charts/Meter'
import { classes } from '../../controls/classes'
import { percent } from '../../format'
import { say } from '../../say'
import styles from './MethodCard.module.css'

const LEVELS = 3

/** How far people work the new way: level in three pips, and the share in place. */
export function Adoption({ frame, hat }: { readonly frame: LeverFrame; readonly hat: 'production' | 'operations' }) {
  const adoption = frame.adoption ?? 0
  const level = Math.min(LEVELS, Math.ceil(adoption * LEVELS))
  const text = words.desk
  return (
    <div className={styles.adoption}>
      <span className={styles.level}>
        {text.level} {level}
        <span className={styles.pips} aria-hidden>
          {[1, 2, 3].map((pip) => (
            <i key={pip} className={classes(pip <= level && styles.full)} />
          ))}
        </span>
      </span>
      <Meter share={adoption} label={text.inPlace} look={frame.supported ? hat : 'plain'} />
      <span>
        {!frame.supported && adoption > 0.005
          ? text.fading
          : adoption > 0.985
            ? text.inPlace
            : say(text.adoption, { percent: percent(adoption) })}
      </span>
    </div>
  )
}
