import { AlertFeed } from '../alerts/AlertFeed'
import { ClockCard } from '../clock/ClockCard'
import { Desk } from '../desk/Desk'
import { EventList } from '../events/EventList'
import { useGameState } from '../game'
import { GoalCard } from '../goal/GoalCard'
import { Inspector } from '../inspector/Inspector'
import { KpiStrip } from '../kpis/KpiStrip'
import shared from '../Play.module.css'
import { PlaneCard } from '../plane/PlaneCard'
import { HatSwitch } from '../rail/HatSwitch'
import { PhoneZoom } from '../rail/PhoneZoom'
import { SpeedControl } from '../speed/SpeedControl'
import { show, useView } from '../view'
import styles from './DrawerLayout.module.css'
import { useTypeScale } from './layout'
import { Openers } from './Openers'

/** 900 to 1199 pixels, a projector among them: the desk is a drawer over the picture, the plane stays. */
export function DrawerLayout() {
  const desk = useView((view) => view.desk)
  const events = useView((view) => view.events)
  const typeScale = useTypeScale()
  const selection = useGameState((state) => state.selection)
  return (
    <>
      <div className={styles.top}>
        <ClockCard />
        <KpiStrip layout="drawer" />
      </div>
      <div className={styles.rail}>
        <HatSwitch upright />
        <Openers />
        <PhoneZoom />
      </div>
      {typeScale < 1.2 && (
        <div className={styles.goal}>
          <GoalCard />
        </div>
      )}
      <div className={styles.alerts}>
        <AlertFeed layout="drawer" />
      </div>
      <div className={styles.speed}>
        <SpeedControl />
      </div>
      {selection === null ? (
        <div className={styles.plane}>
          <PlaneCard />
        </div>
      ) : (
        <div className={styles.inspector}>
          <Inspector />
        </div>
      )}
      {events && (
        <div className={`${styles.events} ${shared.events}`}>
          <EventList onClose={() => show({ events: false })} />
        </div>
      )}
      {desk && (
        <div className={styles.drawer}>
          <Desk onClose={() => show({ desk: false })} />
        </div>
      )}
    </>
  )
}
