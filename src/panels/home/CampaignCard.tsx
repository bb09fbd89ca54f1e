import { Play } from 'lucide-react'
import { type CaseWords, words } from '../../content/words'
import type { Case } from '../app/company'
import type { KeptRun } from '../app/services'
import { playLength } from '../briefing/playLength'
import { classes } from '../controls/classes'
import { Hat } from '../marks/Hat'
import { pictureOf } from '../pictures/pictures'
import { say } from '../say'
import styles from './CampaignCard.module.css'

interface Props {
  readonly text: CaseWords
  readonly company: Case
  /** The run of this company that can be continued. */
  readonly kept: KeptRun | null
  readonly hats: readonly ('production' | 'operations')[]
  readonly onOpen: () => void
}

export function CampaignCard({ text, company, kept, hats, onOpen }: Props) {
  const { home } = words
  return (
    <li className={classes(styles.card, kept && styles.now)}>
      <button type="button" className={styles.face} onClick={onOpen}>
        <span className={styles.top}>
          {say(home.chapter, { chapter: text.chapter })}
          <span className={styles.hats}>
            {hats.map((hat) => (
              <Hat key={hat} hat={hat} width={26} />
            ))}
          </span>
        </span>
        <span className={styles.title}>{text.title}</span>
        <span className={styles.line}>{text.line}</span>
        <span className={styles.foot}>
          {kept ? (
            <span className={styles.badge}>
              <Play size={14} fill="currentColor" aria-hidden />
              {say(home.week, { week: kept.week, weeks: kept.weeks })}
            </span>
          ) : (
            say(home.length, playLength(company))
          )}
        </span>
      </button>
      <img className={styles.picture} src={pictureOf(text.picture)} alt="" />
    </li>
  )
}
