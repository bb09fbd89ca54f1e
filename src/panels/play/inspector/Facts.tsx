import type { ReactNode } from 'react'
import { classes } from '../../controls/classes'
import styles from './Inspector.module.css'

/** Letters beyond which a value gets a line of its own. */
const LONG = 12

/** Names and values; a value that is null is left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className={classes(typeof value === 'string' && value.length > LONG && styles.wide)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
