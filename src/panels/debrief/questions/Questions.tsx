import { useId } from 'react'
import { words } from '../../../content/words'
import { Card } from '../../controls/Card'
import { classes } from '../../controls/classes'
import styles from './Questions.module.css'

/** What a class may talk about before it plays again. */
export function Questions({ className }: { readonly className?: string | undefined }) {
  const heading = useId()
  const { title, note, list } = words.debrief.questions
  return (
    <Card className={classes(styles.card, className)} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <span>{note}</span>
      </header>
      <ol>
        {list.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Card>
  )
}
