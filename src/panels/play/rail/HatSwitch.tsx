import { words } from '../../../content/words'
import { classes } from '../../controls/classes'
import { Hat } from '../../marks/Hat'
import { useGame, useGameState } from '../game'
import styles from './HatSwitch.module.css'

/** Which hat we wear, where there is no rail. */
export function HatSwitch({ upright = false }: { readonly upright?: boolean }) {
  const { session } = useGame()
  const hat = useGameState((state) => state.hat)
  const { rail, hats } = words.play
  return (
    <div
      className={classes(styles.switch, upright && styles.upright)}
      role="radiogroup"
      aria-label={rail.hat}
      data-guide="rail"
    >
      {(['production', 'operations'] as const).map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: a picture to press, not a form field
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={hat === each}
          aria-label={hats[each].name}
          className={classes(styles.hat, styles[each])}
          onClick={() => session.setHat(each)}
        >
          <Hat hat={each} width={40} />
        </button>
      ))}
    </div>
  )
}
