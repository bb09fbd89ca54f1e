import { words } from '../../content/words'
import type { Case } from '../app/company'
import { kpiOf } from '../app/levers'
import { target } from '../format'
import { Stars } from '../marks/Stars'
import { say } from '../say'
import styles from './Briefing.module.css'

/** What to reach, star by star. */
export function Goals({ company, weeks }: { readonly company: Case; readonly weeks: number }) {
  const { briefing } = words
  return (
    <>
      <h2 className={styles.sub}>{say(briefing.goals, { weeks })}</h2>
      <p className={styles.note}>{briefing.goalsNote}</p>
      <ul>
        {[...company.objectives]
          .sort((a, b) => a.star - b.star)
          .map((objective) => {
            const { number, unit } = target(objective.target, kpiOf(objective.kpi)?.unit ?? 'score')
            return (
              <li key={`${objective.kpi}${objective.star}`} className={styles.goal}>
                <Stars won={objective.star} size={16} />
                <span>{words.kpis[objective.kpi]?.name ?? objective.kpi}</span>
                <b className={`num ${styles.target}`}>
                  <small>{briefing[objective.comparison]} </small>
                  {number}
                  <small> {unit}</small>
                </b>
              </li>
            )
          })}
      </ul>
    </>
  )
}
