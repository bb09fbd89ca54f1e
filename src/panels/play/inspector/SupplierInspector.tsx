import { Building2, ZapOff } from 'lucide-react'
import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { amount, duration, percent, wholeNumber } from '../../format'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import styles from './Inspector.module.css'
import { partOf } from './parts'

export function SupplierInspector({ id }: { readonly id: string }) {
  const { company } = useGame()
  const now = useGameState((state) => state.frame.now)
  const supplier = useGameState((state) => state.frame.suppliers.find((each) => each.supplier === id))
  const sourcing = useGameState((state) => state.frame.levers.find(({ lever }) => lever === 'sourcing'))
  const onTime = useGameState((state) => state.kpis.supplierOnTime)
  const ppm = useGameState((state) => state.kpis.supplierPpm)
  if (!supplier) return null
  const text = words.inspector.supplier
  const offers = company.scenario.offers.filter((offer) => offer.supplier === id)
  const shareOf = (item: string) => {
    const setting = sourcing?.settings.find((each) => Object.values(each).includes(item))
    const shares = Object.values(setting ?? {}).find((value) => typeof value === 'object')
    return typeof shares === 'object' ? (shares[id] ?? 0) : null
  }
  const measured = (reading: typeof onTime) => partOf(reading, id)?.value ?? null
  const [late, bad] = [measured(onTime), measured(ppm)]
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
          {say(text.since, { state: text.states[supplier.state], time: duration(now - supplier.since) })}
        </p>
      )}
      <Facts
        rows={[
          ...offers.flatMap(({ item, price, leadTime, minimumOrder }): [string, string | null][] => {
            const share = shareOf(item)
            return [
              [say(text.share, { item }, nameOf), share === null ? null : percent(share / 100)],
              [text.price, amount(price)],
              [text.quoted, duration(leadTime.mean)],
              [text.minimum, wholeNumber(minimumOrder)],
            ]
          }),
          [text.open, say('{orders} / {units}', { orders: supplier.ordersOpen, units: supplier.unitsOpen })],
          [text.waiting, wholeNumber(supplier.unitsWaiting)],
          [words.kpis.supplierOnTime?.short ?? '', late === null ? null : percent(late / 100)],
          [words.kpis.supplierPpm?.short ?? '', bad === null ? null : wholeNumber(bad)],
        ]}
      />
    </>
  )
}
