import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { words } from '../../content/words'
import { Button } from '../controls/Button'
import styles from './UpdateNote.module.css'

/** How to take the newer version, once there is one; told by `main.tsx`, which registers the offline worker. */
export const update = createStore<{ readonly take: (() => void) | null }>(() => ({ take: null }))

/** A newer version waits until the player takes it: never in the middle of a run by itself. */
export function UpdateNote() {
  const take = useStore(update, (state) => state.take)
  if (take === null) return null
  const { text, take: now, later } = words.app.update
  return (
    <div className={styles.note} role="status">
      {text}
      <Button size="small" look="ink" onClick={take}>
        {now}
      </Button>
      <Button size="small" look="ghost" onClick={() => update.setState({ take: null })}>
        {later}
      </Button>
    </div>
  )
}
