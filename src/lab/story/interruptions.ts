/** When something stood: outages of suppliers, breakdowns of machines, and empty shelves of material. */

import type { Listener, Model } from '../../sim'

export interface Interruption {
  readonly kind: 'outage' | 'breakdown' | 'stockout'
  /** Supplier, station, or stock point. */
  readonly id: string
  readonly from: number
  readonly to: number
}

export function followInterruptions(model: Model): {
  readonly listener: Listener
  readonly all: (now: number) => readonly Interruption[]
} {
  const past: Interruption[] = []
  const open = new Map<string, Omit<Interruption, 'to'>>()
  const begin = (kind: Interruption['kind'], id: string, key: string, from: number) => {
    if (!open.has(key)) open.set(key, { kind, id, from })
  }
  const end = (key: string, to: number) => {
    const begun = open.get(key)
    if (begun === undefined) return
    open.delete(key)
    past.push({ ...begun, to })
  }
  const listener: Listener = {
    outageBegan: (at, supplier) => begin('outage', model.supplierIds[supplier]!, `outage:${supplier}`, at),
    outageEnded: (at, supplier) => end(`outage:${supplier}`, at),
    machineFailed: (at, station, machine) =>
      begin('breakdown', model.stations[station]!.id, `machine:${station}:${machine}`, at),
    machineRepaired: (at, station, machine) => end(`machine:${station}:${machine}`, at),
    stockMoved: (at, point, onHand) => {
      if (model.points[point]!.product >= 0) return
      if (onHand <= 0) begin('stockout', model.points[point]!.id, `stock:${point}`, at)
      else end(`stock:${point}`, at)
    },
  }
  return {
    listener,
    all: (now) =>
      [...past, ...[...open.values()].map((each) => ({ ...each, to: now }))].sort((a, b) => a.from - b.from),
  }
}
