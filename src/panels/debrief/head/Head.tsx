import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import type { Game } from '../../app/services'
import { wordsOf } from '../../briefing/wordsOf'
import { Stars } from '../../marks/Stars'
import { say } from '../../say'
import { Actions } from './Actions'
import styles from './Head.module.css'
import { headlineOf, headlineText } from './headline'
import { Objectives } from './Objectives'

/** How it ended, in one sentence; what was asked; and where to go from here. */
export function Head({ story, game }: { readonly story: Story; readonly game: Game }) {
  const { chapter, title } = wordsOf(game.id)
  const { over, early } = words.debrief
  const played = story.at >= story.length
  return (
    <header>
      <div className={styles.row}>
        <div className={styles.said}>
          <p className={styles.where}>
            {say(played ? over : early, { chapter, title, weeks: Math.round(story.days / 7), days: story.days })}
          </p>
          <h1 className={styles.title}>{headlineText(headlineOf(story))}</h1>
        </div>
        <Stars won={story.stars} size={38} />
      </div>
      <div className={styles.row}>
        <Objectives goals={story.goals} />
        <Actions game={game} />
      </div>
    </header>
  )
}
