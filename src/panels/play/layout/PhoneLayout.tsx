import { Calendar, Menu } from 'lucide-react'
import { words } from '../../../content/words'
import { dayOf } from '../../format'
import { say } from '../../say'
import { AlertFeed } from '../alerts/AlertFeed'
import { useGame, useGameState } from '../game'
import { KpiStrip } from '../kpis/KpiStrip'
import { HatSwitch } from '../rail/HatSwitch'
import { PhoneZoom } from '../rail/PhoneZoom'
import { SpeedControl } from '../speed/SpeedControl'
import { show, useView } from '../view'
import styles from './PhoneLayout.module.css'
import { PhoneSheet } from './PhoneSheet'
import { PhoneTabs } from './PhoneTabs'

const OPEN = { plane: 268, desk: 500, station: 420, events: 460 } as const
const CLOSED = 24
const TABS = 72

/** Below 900 pixels: the picture above, one panel at a time in a sheet, four tabs under the thumb. */
export function PhoneLayout() {
  const { company } = useGame()
  const now = useGameState((state) => state.frame.now)
  const sheet = useView((view) => view.sheet)
  const open = useView((view) => view.sheetOpen)
  const { week, shortDay } = dayOf(Math.min(now, company.scenario.length - 1))
  const height = open ? `min(${OPEN[sheet]}px, calc(100dvh - 300px))` : `${CLOSED}px`
  return (
    <>
      <div className={styles.top}>
        <HatSwitch />
        <span className={styles.date}>
          <Calendar size={17} aria-hidden />
          {say(words.play.clock.shortWeek, { week, day: shortDay })}
        </span>
        <button
          type="button"
          className={styles.round}
          aria-label={words.play.open.menu}
          onClick={() => show({ menu: 'menu' })}
        >
          <Menu size={22} aria-hidden />
        </button>
      </div>
      <div className={styles.kpis}>
        <KpiStrip layout="phone" />
      </div>
      {(sheet === 'plane' || !open) && (
        <>
          <div className={styles.zoom}>
            <PhoneZoom />
          </div>
          <div className={styles.alert}>
            <AlertFeed layout="phone" />
          </div>
        </>
      )}
      <div className={styles.speed} style={{ bottom: `calc(${height} + ${TABS + 10}px)` }}>
        <SpeedControl phone />
      </div>
      <PhoneSheet height={height} />
      <PhoneTabs />
    </>
  )
}
