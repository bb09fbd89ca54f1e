import { Minus, Plus } from 'lucide-react'
import { words } from '../../../content/words'
import styles from './PhoneZoom.module.css'
import { useHeight } from './useHeight'

/** Closer and farther, one stop at a time, where the rail has no room. */
export function PhoneZoom() {
  const [height, setHeight] = useHeight()
  const { rail } = words.play
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={rail.in} onClick={() => setHeight(Math.min(4, Math.floor(height + 1)))}>
        <Plus size={22} aria-hidden />
      </button>
      <button type="button" aria-label={rail.out} onClick={() => setHeight(Math.max(0, Math.ceil(height - 1)))}>
        <Minus size={22} aria-hidden />
      </button>
    </div>
  )
}
