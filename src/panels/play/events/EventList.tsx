import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { words } from '../../../content/words'
import { Button } from '../../controls/Button'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { moment } from '../../format'
import { useGame, useGameState } from '../game'
import { goTo } from '../places'
import styles from './EventList.module.css'
import { type About, linesOf } from './eventText'

const FILTERS = ['all', 'floor', 'supply', 'customers', 'decisions'] as const
const MOST = 200

/** What has happened, newest first; what has a place takes you there. */
export function EventList({ onClose }: { readonly onClose?: () => void }) {
  const { session } = useGame()
  const events = useGameState((state) => state.events)
  const decisions = useGameState((state) => state.decisions)
  const [about, setAbout] = useState<'all' | About>('all')
  const lines = useMemo(() => linesOf(events, decisions), [events, decisions])
  const shown = lines.filter((line) => about === 'all' || line.about === about).slice(0, MOST)
  const text = words.play.eventList
  return (
    <div className={styles.list} data-panel="events" tabIndex={-1}>
      <header className={styles.head}>
        <h2>{text.title}</h2>
        {onClose && (
          <Button look="ghost" size="small" icon aria-label={words.app.close} onClick={onClose}>
            <X size={20} aria-hidden />
          </Button>
        )}
      </header>
      <div className={styles.filter}>
        <SegmentedControl
          label={text.filter}
          value={about}
          options={FILTERS.map((value) => ({ value, text: text[value] }))}
          onChange={setAbout}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <ul className={styles.lines} aria-label={text.label} tabIndex={0}>
        {shown.map((line) => {
          const { place } = line
          const content = (
            <>
              <span className={styles.at}>{moment(line.at)}</span>
              {line.text}
            </>
          )
          return (
            <li key={line.key}>
              {place ? (
                <button type="button" className={styles.line} onClick={() => goTo(session, place)}>
                  {content}
                </button>
              ) : (
                <div className={styles.line}>{content}</div>
              )}
            </li>
          )
        })}
      </ul>
      {shown.length === 0 && <p className={styles.empty}>{lines.length === 0 ? text.empty : text.none}</p>}
    </div>
  )
}
