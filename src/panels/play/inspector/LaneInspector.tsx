import { Plane, Ship, TrainFront, Truck } from 'lucide-react'
import { words } from '../../../content/words'
import type { Crossing } from '../../../session'
import { DAY } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { amount, duration, moment, wholeNumber } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import styles from './Inspector.module.css'
import { Times } from './Times'
import { titleOf } from './titleOf'

const MODES = { sea: Ship, rail: TrainFront, road: Truck, express: Plane } as const
const MOST = 4
/** A crossing longer than this multiple of the usual one is late, as a delivery is. */
const LATE = 1.2
const NONE: readonly Crossing[] = []

export function LaneInspector({ id }: { readonly id: string }) {
  const { company } = useGame()
  const frame = useGameState((state) => state.frame)
  const crossings = useGameState((state) => state.histories.crossings[id]) ?? NONE
  const lane = frame.lanes.find((each) => each.lane === id)
  if (!lane) return null
  const text = words.inspector.lane
  const Mode = MODES[lane.mode]
  const mode = company.scenario.lanes.find((each) => each.id === id)?.modes.find((each) => each.mode === lane.mode)
  const cargo = frame.motions.flatMap((motion) => (motion.kind === 'shipment' && motion.lane === id ? [motion] : []))
  return (
    <>
      <Head
        mark={<Mode size={20} aria-hidden />}
        title={titleOf({ kind: 'lane', id }, company)}
        line={say(text.by, { mode: lane.mode }, (each) => nameOf(each).toLowerCase())}
      />
      <Facts
        rows={[
          [text.next, duration(Math.max(0, lane.nextDeparture - frame.now))],
          [text.perWeek, wholeNumber(lane.departuresPerWeek, 1)],
          [text.waiting, wholeNumber(lane.waitingUnits)],
          [text.underWay, wholeNumber(lane.shipments)],
          [text.transit, mode ? duration(mode.transit.mean) : null],
          [text.departure, mode ? amount(mode.costFixed) : null],
          [text.unit, mode ? amount(mode.costPerUnit) : null],
        ]}
      />
      <ul className={styles.list}>
        {cargo.slice(0, MOST).map((shipment) => (
          <li key={shipment.id}>
            {say(
              shipment.orders > 0 ? text.orders : text.units,
              {
                quantity: shipment.quantity,
                item: shipment.item,
                orders: shipment.orders,
                time: duration(Math.max(0, shipment.expected - frame.now)),
              },
              nameOf,
            )}
          </li>
        ))}
        {cargo.length === 0 && <li>{text.none}</li>}
      </ul>
      {crossings.length > 0 && (
        <Times
          title={say(text.crossings, { count: crossings.length })}
          times={crossings.map(({ at, transit }) => ({
            at,
            took: transit,
            late: mode !== undefined && transit > LATE * mode.transit.mean,
            row: [moment(at), wholeNumber(transit / DAY, 1)],
          }))}
          line={mode ? { name: text.usual, value: mode.transit.mean } : null}
          columns={Object.values(text.columns)}
        />
      )}
    </>
  )
}
