import { words } from '../../content/words'
import styles from './Wordmark.module.css'

/** The name with the lead-time ladder under it: up is waiting, down is work. */
export function Wordmark() {
  return (
    <h1 className={styles.mark}>
      {words.app.name}
      <svg className={styles.ladder} viewBox="0 0 400 26" aria-hidden="true">
        <path
          d="M6 5h68v15h28v-15h68v15h28v-15h68v15h28v-15h68v15h24"
          fill="none"
          stroke="var(--prod)"
          strokeWidth="9.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
    </h1>
  )
}
