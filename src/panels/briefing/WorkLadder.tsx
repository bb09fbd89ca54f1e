import { words } from '../../content/words'
import type { Case } from '../app/company'
import { nameOf } from '../app/nameOf'
import { duration } from '../format'
import { Ladder } from '../marks/Ladder'
import { say } from '../say'
import styles from './Briefing.module.css'

/** Window below which the steps carry names only [px]. */
const NARROW = 560

/** The way of the first product as a ladder. How long it waits is not known before the run: the steps stand evenly. */
export function WorkLadder({ company }: { readonly company: Case }) {
  const { briefing } = words
  const route = company.scenario.items.find((item) => item.kind === 'product')?.route ?? []
  if (route.length === 0) return null
  const work = route.reduce((sum, { processTime }) => sum + processTime.mean, 0)
  const narrow = innerWidth < NARROW
  const sentence = say(briefing.ladderSentence, { work: duration(work) })
  return (
    <div className={styles.ladder}>
      <div className={styles.ladderHead}>
        <b>{briefing.ladder}</b>
        <span>{say(briefing.ladderWork, { work: duration(work) })}</span>
      </div>
      <Ladder
        label={sentence}
        width={narrow ? 320 : 548}
        rungs={route.map(({ station, processTime }, index) => ({
          id: `${station}${index}`,
          name: narrow ? nameOf(station) : `${nameOf(station)} ${duration(processTime.mean)}`,
          wait: 1,
          work: processTime.mean,
          constraint: false,
        }))}
      />
    </div>
  )
}
