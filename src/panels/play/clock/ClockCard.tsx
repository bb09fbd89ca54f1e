import { words } from '../../../content/words'
import { WEEK } from '../../../sim'
import { wordsOf } from '../../briefing/wordsOf'
import { Card } from '../../controls/Card'
import { dayOf } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import styles from './ClockCard.module.css'

export function ClockCard() {
  const { id, company } = useGame()
  const now = useGameState((state) => state.frame.now)
  const onShift = useGameState((state) => state.frame.onShift)
  const { clock } = words.play
  const { week, shortDay, time } = dayOf(Math.min(now, company.scenario.length - 1))
  const weeks = Math.round(company.scenario.length / WEEK)
  return (
    <Card className={styles.card} aria-label={clock.label}>
      <div className={styles.text}>
        <div className={styles.title}>{wordsOf(id).title}</div>
        <div className={styles.day}>{say(clock.week, { week: Math.min(week, weeks), day: shortDay })}</div>
        <div className={styles.time}>{say(onShift ? clock.on : clock.off, { time })}</div>
      </div>
      <Ring week={Math.min(week, weeks)} weeks={weeks} share={Math.min(1, now / company.scenario.length)} />
    </Card>
  )
}

const LENGTH = 2 * Math.PI * 19

function Ring({ week, weeks, share }: { readonly week: number; readonly weeks: number; readonly share: number }) {
  const hat = useGameState((state) => state.hat)
  return (
    <svg
      className={styles.ring}
      width="48"
      height="48"
      viewBox="0 0 46 46"
      role="img"
      aria-label={say(words.play.clock.ring, { week, weeks })}
    >
      <circle cx="23" cy="23" r="19" fill="none" stroke="var(--panel-3)" strokeWidth="5" />
      <circle
        cx="23"
        cy="23"
        r="19"
        fill="none"
        stroke={hat === 'production' ? 'var(--prod)' : 'var(--ops)'}
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 23 23)"
      />
      <text x="23" y="28" textAnchor="middle">
        {week}/{weeks}
      </text>
    </svg>
  )
}
