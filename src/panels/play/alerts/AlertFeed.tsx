import { words } from '../../../content/words'
import { say } from '../../say'
import { looks, useSettings } from '../../settings/settings'
import { useGame, useGameState } from '../game'
import type { Layout } from '../layout/layout'
import { goTo } from '../places'
import { show } from '../view'
import styles from './AlertFeed.module.css'
import { AlertMark } from './AlertMark'
import { sentenceOf, sorted } from './alertText'

const MOST = { wide: 3, drawer: 2, phone: 1 } as const

/** What asks for attention now, the worst first. A press takes you there. */
export function AlertFeed({ layout }: { readonly layout: Layout }) {
  const { session } = useGame()
  const alerts = useGameState((state) => state.alerts)
  const now = useGameState((state) => state.frame.now)
  const { theme } = looks(useSettings())
  const most = theme === 'projector' ? 1 : MOST[layout]
  const shown = sorted(alerts).slice(0, most)
  if (shown.length === 0) return null
  const more = alerts.length - shown.length
  return (
    <section className={styles.feed} aria-label={words.play.alerts.label} data-guide="alerts">
      {shown.map((alert) => {
        const { title, line } = sentenceOf(alert, now)
        return (
          <button
            key={alert.id}
            type="button"
            className={styles.alert}
            onClick={() => {
              goTo(session, alert.place)
              show({ sheet: 'station', sheetOpen: true })
            }}
          >
            <AlertMark alert={alert} />
            <span>
              <b>{title}</b>
              <span className="hidden-text">. </span>
              <div className={styles.line}>{line}</div>
            </span>
          </button>
        )
      })}
      {more > 0 && layout === 'wide' && (
        <button type="button" className={styles.more} onClick={() => show({ events: true })}>
          {say(words.play.alerts.more, { more })}
        </button>
      )}
    </section>
  )
}
