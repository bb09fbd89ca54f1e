import { Check, X } from 'lucide-react'
import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import { kpiOf } from '../../app/levers'
import { figure, target } from '../../format'
import { say } from '../../say'
import styles from './Head.module.css'

/** Each measure that something was asked of, with what came of it: told by a tick or a cross, then by colour. */
export function Objectives({ goals }: Pick<Story, 'goals'>) {
  const text = words.debrief.goals
  const measures = [...new Set(goals.map(({ kpi }) => kpi))]
  return (
    <ul className={styles.goals} aria-label={text.label}>
      {measures.map((kpi) => {
        const own = goals.filter((goal) => goal.kpi === kpi)
        const unit = kpiOf(kpi)?.unit ?? 'score'
        const value = own[0]?.value ?? null
        return (
          <li key={kpi} className={styles.goal}>
            <span>
              {words.kpis[kpi]?.short ?? kpi}{' '}
              <b className="num">{value === null ? text.none : figure(value, unit).whole}</b>
            </span>
            {own.map(({ star, met, target: asked, comparison }) => (
              <span key={`${star}${comparison}`} className={styles.asked}>
                {met ? (
                  <Check className="good" size={16} strokeWidth={3.4} aria-label={text.met} />
                ) : (
                  <X className="bad" size={16} strokeWidth={3.4} aria-label={text.missed} />
                )}
                <span aria-hidden title={say(text[comparison], { star, target: target(asked, unit).whole })}>
                  {target(asked, unit).whole}
                </span>
                <span className="hidden-text">
                  {say(text[comparison], { star, target: target(asked, unit).whole })}
                </span>
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
