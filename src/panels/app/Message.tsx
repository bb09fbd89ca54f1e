import type { ReactNode } from 'react'
import styles from './Message.module.css'
import { Screen } from './Screen'

interface Props {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

/** A screen that says one thing and always offers a way on. */
export function Message({ title, text, children }: Props) {
  return (
    <Screen title={title}>
      <div className={styles.message}>
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </Screen>
  )
}
