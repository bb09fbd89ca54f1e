/** Sourcing: the share of an item that each supplier gets. A new supplier is qualified first, which takes weeks. */

import { pick, shares } from '../../params'
import { qualify } from '../../processes/supplier'
import type { World } from '../../world'
import { because, lever } from '../lever'

export const sourcing = lever({
  hat: 'operations',
  desk: 'source',
  params: { material: pick('material'), shares: shares('supplier') },
  scope: 'material',
  settings: ({ model, points }) =>
    model.points.flatMap(({ itemId, product, offers }, index) => {
      if (product >= 0) return []
      const byId = Object.fromEntries(
        offers.flatMap(({ supplier }, offer) =>
          supplier < 0 ? [] : [[model.supplierIds[supplier]!, points[index]!.shares[offer]!]],
        ),
      )
      return [{ material: itemId, shares: byId as Readonly<Record<string, number>> }]
    }),
  refuse: (world, { material, shares: wanted }) => {
    const index = pointOf(world, material)
    const { offers } = world.model.points[index]!
    const sellers = offers.map(({ supplier }) => world.model.supplierIds[supplier] ?? '')
    for (const id of Object.keys(wanted)) {
      if (wanted[id]! > 0 && !sellers.includes(id)) return because('doesNotSell', { supplier: id, material })
    }
    const same = sellers.every((id, offer) => (wanted[id] ?? 0) === world.points[index]!.shares[offer])
    return same ? because('noChange') : null
  },
  apply: (world, { material, shares: wanted }) => {
    const index = pointOf(world, material)
    const state = world.points[index]!
    for (const [offer, { supplier }] of world.model.points[index]!.offers.entries()) {
      const share = wanted[world.model.supplierIds[supplier] ?? ''] ?? 0
      state.shares[offer] = share
      state.credit[offer] = 0
      if (share > 0 && supplier >= 0) qualify(world, supplier)
    }
  },
  cost: (world, { material, shares: wanted }) => {
    let once = 0
    for (const { supplier } of world.model.points[pointOf(world, material)]!.offers) {
      if (supplier < 0) continue
      const state = world.suppliers[supplier]!
      const id = world.model.supplierIds[supplier]!
      if ((wanted[id] ?? 0) > 0 && !state.qualified && !state.qualifying) {
        once += world.model.scenario.suppliers[supplier]!.qualification.cost
      }
    }
    return { once, perWeek: 0 }
  },
  delay: (world, { material, shares: wanted }) => {
    let longest = 0
    for (const { supplier } of world.model.points[pointOf(world, material)]!.offers) {
      const id = world.model.supplierIds[supplier] ?? ''
      if ((wanted[id] ?? 0) > 0 && !world.suppliers[supplier]!.qualified) {
        longest = Math.max(longest, world.model.scenario.suppliers[supplier]!.qualification.time)
      }
    }
    return longest
  },
})

function pointOf({ model }: World, material: string): number {
  return model.points.findIndex(({ itemId, product }) => itemId === material && product < 0)
}
