import { Building2, ZapOff } from 'lucide-react'
import { words } from '../../../content/words'
import type { Receipt } from '../../../session'
import { DAY } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { amount, duration, figure, moment, percent, wholeNumber } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import styles from './Inspector.module.css'
import { quotedLeadTime } from './quoted'
import { Times } from './Times'

const NONE: readonly Receipt[] = []

export function SupplierInspector({ id }: { readonly id: string }) {
  const { company } = useGame()
  const frame = useGameState((state) => state.frame)
  const receipts = useGameState((state) => state.histories.receipts[id]) ?? NONE
  const supplier = frame.suppliers.find((each) => each.supplier === id)
  const sourcing = frame.levers.find(({ lever }) => lever === 'sourcing')
  if (!supplier) return null
  const text = words.inspector.supplier
  const offers = company.scenario.offers.filter((offer) => offer.supplier === id)
  const shareOf = (item: string) => {
    const setting = sourcing?.settings.find((each) => Object.values(each).includes(item))
    const shares = Object.values(setting ?? {}).find((value) => typeof value === 'object')
    return typeof shares === 'object' ? (shares[id] ?? 0) : null
  }
  const quoted = (item: string) => quotedLeadTime(company.scenario, frame, id, item)
  const [first] = offers
  const promise = offers.length === 1 && first ? quoted(first.item) : null
  return (
    <>
      <Head
        mark={<Building2 size={20} aria-hidden />}
        title={nameOf(id)}
        line={offers.map(({ item }) => nameOf(item)).join(', ')}
      />
      {supplier.state !== 'available' && (
        <p className={styles.warning}>
          <ZapOff size={18} aria-hidden />
          {say(text.since, { state: text.states[supplier.state], time: duration(frame.now - supplier.since) })}
        </p>
      )}
      <Facts
        rows={[
          ...offers.flatMap(({ item, price, minimumOrder }): [string, string | null][] => {
            const share = shareOf(item)
            const lead = quoted(item)
            return [
              [say(text.share, { item }, nameOf), share === null ? null : percent(share / 100)],
              [text.price, amount(price)],
              [text.quoted, lead === null ? null : duration(lead)],
              [text.minimum, wholeNumber(minimumOrder)],
            ]
          }),
          [text.open, say('{orders} / {units}', { orders: supplier.ordersOpen, units: supplier.unitsOpen })],
          [text.waiting, wholeNumber(supplier.unitsWaiting)],
          ...record(receipts),
        ]}
      />
      {receipts.length === 0 ? (
        <p className={styles.block}>{text.noneReceived}</p>
      ) : (
        <Times
          title={say(text.received, { count: receipts.length })}
          times={receipts.map((receipt) => ({
            at: receipt.at,
            took: receipt.leadTime,
            late: receipt.late,
            row: rowOf(receipt),
          }))}
          line={promise === null ? null : { name: text.quotedLine, value: promise }}
          columns={Object.values(text.columns)}
        />
      )}
    </>
  )
}

/** In time and bad parts among the deliveries that the chart shows. */
function record(receipts: readonly Receipt[]): readonly [string, string | null][] {
  const text = words.inspector.supplier
  const units = receipts.reduce((sum, { quantity }) => sum + quantity, 0)
  if (units === 0) return []
  const bad = receipts.reduce((sum, { defective }) => sum + defective, 0)
  const inTime = receipts.filter(({ late }) => !late).length
  return [
    [text.onTime, say(text.of, { part: inTime, whole: receipts.length })],
    [text.bad, `${say(text.of, { part: bad, whole: units })}, ${figure((1e6 * bad) / units, 'ppm').whole}`],
  ]
}

function rowOf({ at, item, leadTime, quantity, defective, late }: Receipt): readonly string[] {
  const text = words.inspector.supplier
  return [
    say(text.delivery, { item, moment: moment(at) }, nameOf),
    wholeNumber(leadTime / DAY, 1),
    wholeNumber(quantity),
    wholeNumber(defective),
    late ? text.no : text.yes,
  ]
}
