import { Calendar, Menu } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { words } from '../../../content/words'
import type { Selection } from '../../../session'
import { useRunning } from '../../app/running'
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
import { sheetHeightStyle, TABS } from './sheet'

const CLOSED = 44

/** Below 900 pixels: the picture above, one panel at a time in a sheet, four tabs under the thumb. */
export function PhoneLayout() {
  const { company } = useGame()
  useSheetOf(useGameState((state) => state.selection))
  const now = useGameState((state) => state.frame.now)
  const sheet = useView((view) => view.sheet)
  const open = useView((view) => view.sheetOpen)
  const { week, shortDay } = dayOf(Math.min(now, company.scenario.length - 1))
  const height = open ? sheetHeightStyle(sheet) : `${CLOSED}px`
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

/** What is tapped in the picture is told in the sheet, and comes to where the sheet does not cover it. */
function useSheetOf(selection: Selection | null): void {
  const { camera } = useRunning()
  const known = useRef(selection)
  useEffect(() => {
    if (selection === null || selection === known.current) return
    known.current = selection
    show({ sheet: 'station', sheetOpen: true })
    // The picture has heard of its new edges by then.
    const timer = setTimeout(() => camera?.focusOn(selection))
    return () => clearTimeout(timer)
  }, [selection, camera])
}
