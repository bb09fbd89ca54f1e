/** What the form cannot see of the richer floor: matrices of setups, pools that stand in for others, and overtime. */

import type { Scenario } from '../../sim'
import { byName, type Known, type Names, type Say, unknownName } from './names'

export function checkSetups({ stations, items }: Scenario, say: Say, lack: Say): void {
  const known = (path: string, list: readonly string[], id: string, what: string): void => {
    if (!list.includes(id)) lack(path, unknownName(list, id, what))
  }
  const families = [...new Set(items.map(({ family }) => family))]
  for (const [index, { setupMatrix }] of stations.entries()) {
    for (const [from, row] of Object.entries(setupMatrix)) {
      const path = `stations.${index}.setupMatrix.${from}`
      known(path, families, from, 'a family')
      for (const to of Object.keys(row)) {
        known(`${path}.${to}`, families, to, 'a family')
        if (to === from) say(`${path}.${to}`, 'expected another family: within one, nothing is changed')
      }
    }
  }
}

export function checkTransferLots({ planning }: Scenario, { items }: Names, known: Known): void {
  for (const [index, { transferLot }] of planning.entries()) {
    const path = planning.length === 1 ? 'planning' : `planning.${index}`
    for (const id of Object.keys(transferLot)) known(`${path}.transferLot.${id}`, items, id, 'an item')
  }
}

/** Components made for a lot are made where it is. */
export function checkFeeders({ items, stations }: Scenario, names: Names, known: Known, lack: Say): void {
  const places = byName(stations)
  const plantOf = (route: Scenario['items'][number]['route']) => places.get(route[0]?.station ?? '')?.site ?? null
  const made = new Set<string>()
  for (const { id, route, otherRoutes } of items) {
    for (const way of [route, ...otherRoutes]) if (way.length > 0) made.add(`${id} ${plantOf(way)}`)
  }
  for (const [index, { route, otherRoutes }] of items.entries()) {
    for (const [way, operations] of [route, ...otherRoutes].entries()) {
      for (const [step, { feeders }] of operations.entries()) {
        for (const [place, { item }] of feeders.entries()) {
          const path = `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}.${step}.feeders.${place}.item`
          known(path, names.items, item, 'an item')
          if (names.items.includes(item) && !made.has(`${item} ${plantOf(operations)}`)) {
            lack(path, `expected an item that is made at the same plant, which "${item}" is not`)
          }
        }
      }
    }
  }
}

export function checkBatches({ stations }: Scenario, say: Say): void {
  for (const [index, { batch, buffer, preemptive }] of stations.entries()) {
    if (batch === null) continue
    if (preemptive) say(`stations.${index}.preemptive`, 'expected a station that works on single lots')
    if (batch.least > batch.most) say(`stations.${index}.batch.least`, 'expected no more units than fit')
    if (buffer !== null && buffer < batch.least) {
      say(`stations.${index}.buffer`, 'expected room for the lots of a batch to wait for each other')
    }
  }
}

export function checkPeople({ stations, pools }: Scenario, { pools: ids }: Names, known: Known, say: Say): void {
  for (const [index, { pool, substitutes }] of stations.entries()) {
    for (const [place, id] of substitutes.entries()) {
      const path = `stations.${index}.substitutes.${place}`
      known(path, ids, id, 'a pool')
      if (pool === null) say(path, 'expected a pool first, for others to stand in for')
      if (id === pool || substitutes.indexOf(id) < place) say(path, `"${id}" may run it already`)
    }
  }
  for (const [index, { overtime }] of pools.entries()) {
    if (overtime !== null && overtime.length > overtime.most) {
      say(`pools.${index}.overtime.length`, 'expected no more than the longest that may be worked')
    }
  }
}
