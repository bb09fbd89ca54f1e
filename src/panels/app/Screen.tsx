import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { words } from '../../content/words'
import styles from './Screen.module.css'

/** A whole screen on the table. Its heading is what the page is called, and reading starts there. */
export function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title === words.app.name ? title : `${title} – ${words.app.name}`
    main.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <main ref={main} className={styles.screen} tabIndex={-1} style={{ outline: 'none', boxShadow: 'none' }}>
      {children}
    </main>
  )
}
