import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { dayOf, wholeNumber } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { stationState } from '../inspector/stationState'
import { titleOf } from '../inspector/titleOf'
import { goTo } from '../places'
import styles from './Mirror.module.css'

/** The picture as text, beside the canvas: region, line, stations. Hidden from the eye unless there is no picture. */
export function Mirror({ visible }: { readonly visible: boolean }) {
  const { session, company } = useGame()
  const frame = useGameState((state) => state.frame)
  const text = words.play.mirror
  return (
    <section className={visible ? styles.visible : 'hidden-text'} aria-label={text.title}>
      {visible && (
        <p className={styles.note} role="status">
          <b>{words.play.fallback.title}.</b> {words.play.fallback.text}
        </p>
      )}
      <h2>{text.title}</h2>
      <h3>{text.floor}</h3>
      <p>{say(text.gate, { waiting: frame.release.waiting.length, wip: frame.release.wipLots })}</p>
      <ul>
        {frame.stations.map((station) => {
          const state = stationState(frame.machines.filter((machine) => machine.station === station.station))
          const full = station.capacity !== null && station.buffered >= station.capacity
          const parts = [
            say(text.station, {
              name: nameOf(station.station),
              state: words.states[state].name.toLowerCase(),
              queue:
                station.capacity === null
                  ? wholeNumber(station.buffered)
                  : say(text.of, { queue: station.buffered, capacity: station.capacity }),
            }),
            full && text.full,
            station.bottleneck && text.constraint,
          ]
          return (
            <Place
              reach={visible}
              key={station.station}
              onSelect={() => goTo(session, { kind: 'station', id: station.station })}
            >
              {parts.filter(Boolean).join(', ')}
            </Place>
          )
        })}
      </ul>
      <h3>{text.map}</h3>
      <ul>
        {frame.suppliers.map((each) => (
          <Place
            reach={visible}
            key={each.supplier}
            onSelect={() => goTo(session, { kind: 'supplier', id: each.supplier })}
          >
            {say(text.supplier, {
              name: nameOf(each.supplier),
              state: words.inspector.supplier.states[each.state].toLowerCase(),
              units: each.unitsOpen,
            })}
          </Place>
        ))}
        {frame.lanes.map((lane) => (
          <Place reach={visible} key={lane.lane} onSelect={() => goTo(session, { kind: 'lane', id: lane.lane })}>
            {say(text.lane, {
              name: titleOf({ kind: 'lane', id: lane.lane }, company),
              shipments: lane.shipments,
              next: `${dayOf(lane.nextDeparture).weekday} ${dayOf(lane.nextDeparture).time}`,
            })}
          </Place>
        ))}
        {frame.stocks.map((stock) => (
          <Place
            reach={visible}
            key={stock.point}
            onSelect={() => goTo(session, { kind: 'stockPoint', id: stock.point })}
          >
            {say(text.stock, { name: nameOf(stock.item), onHand: stock.onHand, onOrder: stock.onOrder })}
          </Place>
        ))}
        {frame.segments.map((each) => (
          <Place
            reach={visible}
            key={each.segment}
            onSelect={() => goTo(session, { kind: 'segment', id: each.segment })}
          >
            {say(text.segment, {
              name: nameOf(each.segment),
              satisfaction: wholeNumber(each.satisfaction),
              late: each.lateOrders,
              open: each.openOrders,
            })}
          </Place>
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  /** Whether the tab key stops here: not beside a picture, where the same is in the panels. */
  readonly reach: boolean
  readonly onSelect: () => void
  readonly children: string
}

function Place({ reach, onSelect, children }: PlaceProps) {
  return (
    <li>
      <button type="button" className={styles.place} tabIndex={reach ? 0 : -1} onClick={onSelect}>
        {children}
      </button>
    </li>
  )
}
