import { words } from '../../../content/words'
import type { Selection } from '../../../session'
import { SelectField } from '../../controls/SelectField'
import { useGame } from '../game'
import { goTo } from '../places'
import styles from './Inspector.module.css'
import { titleOf } from './titleOf'

/** Every place of the company in a list: the way there without the picture. */
export function Chooser() {
  const { session, company } = useGame()
  const { scenario } = company
  const of = (kind: Selection['kind'], list: readonly { readonly id: string }[]) =>
    list.map(({ id }): Selection => ({ kind, id }))
  const places: readonly Selection[] = [
    { kind: 'plant', id: 'plant' },
    ...of('station', scenario.stations),
    ...of('stockPoint', scenario.stockPoints),
    ...of('supplier', scenario.suppliers),
    ...of('lane', scenario.lanes),
    ...of('segment', scenario.segments),
  ]
  const keyOf = ({ kind, id }: Selection) => `${kind}:${id}`
  return (
    <div className={styles.choose}>
      <p>{words.inspector.empty}</p>
      <SelectField
        label={words.inspector.choose}
        value=""
        options={[
          { value: '', text: words.inspector.choose },
          ...places.map((place) => ({
            value: keyOf(place),
            text: `${words.inspector.kinds[place.kind]}: ${titleOf(place, company)}`,
          })),
        ]}
        onChange={(value) => {
          const place = places.find((each) => keyOf(each) === value)
          if (place) goTo(session, place)
        }}
      />
    </div>
  )
}
