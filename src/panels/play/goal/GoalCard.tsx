import { Check } from 'lucide-react'
import { words } from '../../../content/words'
import { WEEK } from '../../../sim'
import { kpiOf } from '../../app/levers'
import { Meter } from '../../charts/Meter'
import { Card } from '../../controls/Card'
import { figure, target } from '../../format'
import { Stars } from '../../marks/Stars'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import styles from './GoalCard.module.css'
import { type Goal, nextStar, shareOf } from './progress'

/** What is asked of us: the goals of the next star, so that there is always one thing to aim at. */
export function GoalCard() {
  const { company } = useGame()
  const goals = useGameState((state) => state.goals)
  const shown = nextStar(goals)
  const [first] = shown
  if (!first) return null
  const title = say(words.play.goal.title, { weeks: Math.round(company.scenario.length / WEEK) })
  return (
    <Card className={styles.card} aria-label={title} data-guide="goal">
      <h2 className={styles.title}>
        {title}
        <Stars won={first.star} size={14} />
      </h2>
      <ul>
        {shown.map((goal) => (
          <Line key={goal.kpi} goal={goal} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ goal }: { readonly goal: Goal }) {
  const unit = kpiOf(goal.kpi)?.unit ?? 'score'
  const name = words.kpis[goal.kpi]?.short ?? goal.kpi
  const asked = target(goal.target, unit).whole
  const spoken = `${name} ${words.briefing[goal.comparison]} ${asked}`
  const now = figure(goal.value, unit)
  return (
    <li className={styles.goal}>
      <span className={styles.line}>
        <span title={spoken}>
          {name} <span aria-hidden>{goal.comparison === 'atLeast' ? '≥' : '≤'}</span>
          <span className="hidden-text">{words.briefing[goal.comparison]}</span>
          {` ${asked.replaceAll(' ', ' ')}`}
        </span>
        <b>
          {goal.met && <Check className={styles.met} size={14} strokeWidth={3.4} aria-label={words.play.goal.met} />}
          {unit === 'money' ? now.whole : now.number}
        </b>
      </span>
      <Meter share={shareOf(goal)} label={spoken} />
    </li>
  )
}
