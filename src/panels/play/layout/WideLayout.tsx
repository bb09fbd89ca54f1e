import { AlertFeed } from '../alerts/AlertFeed'
import { ClockCard } from '../clock/ClockCard'
import { Desk } from '../desk/Desk'
import { EventList } from '../events/EventList'
import { GoalCard } from '../goal/GoalCard'
import { Inspector } from '../inspector/Inspector'
import { KpiStrip } from '../kpis/KpiStrip'
import shared from '../Play.module.css'
import { PlaneCard } from '../plane/PlaneCard'
import { ZoomRail } from '../rail/ZoomRail'
import { SpeedControl } from '../speed/SpeedControl'
import { show, useView } from '../view'
import { Openers } from './Openers'
import styles from './WideLayout.module.css'

/** From 1200 pixels: everything at once, around the picture. The slab leaves four corners empty; panels live there. */
export function WideLayout() {
  const events = useView((view) => view.events)
  return (
    <>
      <div className={styles.rail}>
        <ZoomRail />
      </div>
      <div className={styles.top}>
        <ClockCard />
        <KpiStrip layout="wide" />
        <div className={styles.buttons}>
          <Openers small />
        </div>
      </div>
      <div className={styles.desk}>
        <Desk />
      </div>
      <div className={styles.left}>
        <GoalCard />
      </div>
      <div className={styles.right}>{!events && <AlertFeed layout="wide" />}</div>
      {events && (
        <div className={`${styles.events} ${shared.events}`}>
          <EventList onClose={() => show({ events: false })} />
        </div>
      )}
      <div className={styles.inspector}>{!events && <Inspector />}</div>
      <div className={styles.plane}>
        <PlaneCard />
      </div>
      <div className={styles.speed}>
        <SpeedControl />
      </div>
    </>
  )
}
