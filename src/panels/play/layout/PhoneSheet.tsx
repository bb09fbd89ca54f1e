import { words } from '../../../content/words'
import { Desk } from '../desk/Desk'
import { EventList } from '../events/EventList'
import { useGameState } from '../game'
import { GoalCard } from '../goal/GoalCard'
import { Chooser } from '../inspector/Chooser'
import { Inside } from '../inspector/Inspector'
import { PlaneCard } from '../plane/PlaneCard'
import { show, useView } from '../view'
import styles from './PhoneLayout.module.css'

/** The panel of the tab that is chosen; the grip lays it down and takes it up. */
export function PhoneSheet({ height }: { readonly height: string }) {
  const sheet = useView((view) => view.sheet)
  const open = useView((view) => view.sheetOpen)
  const { sheet: text } = words.play
  return (
    <div className={styles.sheet} style={{ height }}>
      <button
        type="button"
        className={styles.grip}
        aria-expanded={open}
        aria-label={open ? text.shrink : text.grow}
        onClick={() => show({ sheetOpen: !open })}
      />
      {open && (
        <section className={styles.content} aria-label={words.play.tabs[sheet]} tabIndex={sheet === 'plane' ? 0 : -1}>
          {sheet === 'plane' && (
            <>
              <PlaneCard phone />
              <GoalCard />
            </>
          )}
          {sheet === 'desk' && <Desk />}
          {sheet === 'station' && <Selected />}
          {sheet === 'events' && <EventList />}
        </section>
      )}
    </div>
  )
}

function Selected() {
  const selection = useGameState((state) => state.selection)
  return (
    <div className={styles.station} data-panel="inspector" data-guide="inspector">
      {selection ? <Inside kind={selection.kind} id={selection.id} /> : <Chooser />}
    </div>
  )
}
