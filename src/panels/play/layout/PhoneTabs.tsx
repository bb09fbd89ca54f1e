import { Bell, ChartScatter, Factory, SlidersHorizontal } from 'lucide-react'
import { words } from '../../../content/words'
import { useGameState } from '../game'
import { type Sheet, show, useView } from '../view'
import styles from './PhoneLayout.module.css'

const TABS = [
  ['plane', ChartScatter],
  ['desk', SlidersHorizontal],
  ['station', Factory],
  ['events', Bell],
] as const satisfies readonly (readonly [Sheet, unknown])[]

export function PhoneTabs() {
  const sheet = useView((view) => view.sheet)
  const open = useView((view) => view.sheetOpen)
  const alerts = useGameState((state) => state.alerts.length)
  const text = words.play.tabs
  return (
    <nav className={styles.tabs} aria-label={text.label}>
      {TABS.map(([tab, Icon]) => {
        const on = open && sheet === tab
        return (
          <button
            key={tab}
            type="button"
            className={styles.tab}
            aria-pressed={on}
            onClick={() => show({ sheet: tab, sheetOpen: !on })}
          >
            <Icon size={22} aria-hidden />
            {text[tab]}
            {tab === 'events' && alerts > 0 && <span className={styles.badge}>{alerts}</span>}
          </button>
        )
      })}
    </nav>
  )
}
