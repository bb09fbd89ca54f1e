import type { HTMLAttributes, Ref } from 'react'
import styles from './Card.module.css'
import { classes } from './classes'

interface Props extends HTMLAttributes<HTMLElement> {
  readonly raised?: boolean
  readonly ref?: Ref<HTMLElement>
}

/** A panel on the table; a region of the page when it has a name. */
export function Card({ raised, className, ...rest }: Props) {
  return <section className={classes(styles.card, raised && styles.raised, className)} {...rest} />
}
