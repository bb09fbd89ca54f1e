/** What the form of offers and contracts cannot see: that they are about something, and that their numbers go together. */

import type { Scenario } from '../../sim'
import type { Say } from './names'

export function checkSupply({ offers, contracts }: Scenario, say: Say): void {
  for (const [index, { supplier, item, breaks }] of offers.entries()) {
    const first = offers.findIndex((each) => each.supplier === supplier && each.item === item)
    if (first < index) say(`offers.${index}.item`, `"${supplier}" offers "${item}" twice`)
    if (breaks.some(({ from }, place) => place > 0 && from <= breaks[place - 1]!.from)) {
      say(`offers.${index}.breaks`, 'expected quantities in ascending order')
    }
  }
  for (const [index, { supplier, item, inForce, terms }] of contracts.entries()) {
    const path = `contracts.${index}`
    const offer = offers.find((each) => each.supplier === supplier && each.item === item)
    if (offer === undefined) say(`${path}.item`, `expected an item that "${supplier}" offers, not "${item}"`)
    if (terms.reserved > 0 && offer?.capacityPerWeek === null) {
      say(`${path}.terms.reserved`, 'expected an offer with a capacity: nothing need be reserved of one without limit')
    }
    const other = contracts.findIndex((each) => each.inForce && each.supplier === supplier && each.item === item)
    if (inForce && other < index)
      say(`${path}.inForce`, `expected one contract in force with "${supplier}" for "${item}"`)
  }
}
