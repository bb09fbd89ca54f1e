import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '../../../content/words'
import { Button } from '../../controls/Button'
import { classes } from '../../controls/classes'
import { useGame } from '../game'
import styles from './Inspector.module.css'

interface Props {
  readonly mark: ReactNode
  /** The mark has its own shape and needs no tile. */
  readonly plain?: boolean
  readonly title: string
  readonly line: string
}

export function Head({ mark, plain, title, line }: Props) {
  const { session } = useGame()
  return (
    <header className={styles.head}>
      <span className={classes(styles.mark, plain && styles.plain)}>{mark}</span>
      <div className={styles.title}>
        <h2>{title}</h2>
        <p>{line}</p>
      </div>
      <Button look="ghost" size="small" icon aria-label={words.app.close} onClick={() => session.select(null)}>
        <X size={20} aria-hidden />
      </Button>
    </header>
  )
}
