/** What the form cannot see of the richer floor: matrices of setups, pools that stand in for others, and overtime. */

import type { Scenario } from '../../sim'

type Say = (path: string, message: string) => void
type Known = (path: string, list: readonly string[], id: string, what: string) => void

export function checkSetups({ stations, items }: Scenario, known: Known, say: Say): void {
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

export function checkTransferLots({ planning, items }: Scenario, known: Known): void {
  const made = items.filter(({ route }) => route.length > 0).map(({ id }) => id)
  for (const [index, { transferLot }] of planning.entries()) {
    const path = planning.length === 1 ? 'planning' : `planning.${index}`
    for (const id of Object.keys(transferLot)) known(`${path}.transferLot.${id}`, made, id, 'an item that is made')
  }
}

export function checkBatches({ stations }: Scenario, say: Say): void {
  for (const [index, { batch, buffer }] of stations.entries()) {
    if (batch === null) continue
    if (batch.least > batch.most) say(`stations.${index}.batch.least`, 'expected no more units than fit')
    if (buffer !== null && buffer < batch.least) {
      say(`stations.${index}.buffer`, 'expected room for the lots of a batch to wait for each other')
    }
  }
}

export function checkPeople({ stations, pools }: Scenario, known: Known, say: Say): void {
  const ids = pools.map(({ id }) => id)
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
