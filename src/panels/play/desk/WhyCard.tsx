import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { Dialog } from '../../controls/Dialog'
import { show, useView } from '../view'
import styles from './WhyCard.module.css'

/** The textbook card of a method: why it works, and where it is written. */
export function WhyCard() {
  const lever = useView((view) => view.why)
  if (lever === null) return null
  const card = words.cards[lever]
  return (
    <Dialog open onClose={() => show({ why: null })} title={card?.title ?? nameOf(lever)}>
      <div className={styles.card}>
        {(card?.text ?? [words.levers[lever]?.line ?? '']).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {card?.formula && <p className={styles.formula}>{card.formula}</p>}
        {card?.source && <p className={styles.source}>{card.source}</p>}
      </div>
    </Dialog>
  )
}
