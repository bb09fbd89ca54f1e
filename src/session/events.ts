/** The event list: chosen facts, told with their place, and no more than a person can read. */

import { DAY, type FactName, type Listener, type Model } from '../sim'
import type { EventLine, Selection } from './game'

/** Lines kept; the oldest go first. */
const MOST = 300
/** What may be told of a programme: when this share of the people has taken it up. */
const MILESTONES = [0.25, 0.5, 0.9]

export interface EventList {
  readonly listener: Listener
  /** Oldest first; the same list until something happens. */
  readonly lines: () => readonly EventLine[]
}

export function listEvents(model: Model): EventList {
  const kept: EventLine[] = []
  let shown: readonly EventLine[] | null = []
  let count = 0
  const lastDay = new Map<string, number>()
  const adoption = model.programmes.map(() => 0)

  const tell = (at: number, kind: FactName, place: Selection | null, values: EventLine['values']): void => {
    kept.push({ id: ++count, at, kind, place, values })
    if (kept.length > 2 * MOST) kept.splice(0, kept.length - MOST)
    shown = null
  }
  /** What comes in swarms is told once a day for each place. */
  const tellOnceADay = (at: number, kind: FactName, place: Selection | null, values: EventLine['values']): void => {
    const key = `${kind}:${place?.id ?? ''}`
    const day = Math.floor(at / DAY)
    if (lastDay.get(key) === day) return
    lastDay.set(key, day)
    tell(at, kind, place, values)
  }

  const station = (index: number): Selection => ({ kind: 'station', id: model.stations[index]!.id })
  const supplier = (index: number): Selection => ({ kind: 'supplier', id: model.supplierIds[index]! })
  const lane = (index: number): Selection => ({ kind: 'lane', id: model.lanes[index]!.id })
  const ends = (index: number) => ({ from: model.lanes[index]!.from, to: model.lanes[index]!.to })
  const seller = (offer: number): Selection => ({ kind: 'supplier', id: model.scenario.offers[offer]!.supplier })
  const goods = (offer: number) => ({ item: model.scenario.offers[offer]!.item })
  const segment = (index: number): Selection => ({ kind: 'segment', id: model.segments[index]!.id })
  const point = (index: number): Selection => ({ kind: 'stockPoint', id: model.points[index]!.id })
  const product = (index: number): string => model.products[index]!.id
  const plant: Selection = { kind: 'plant', id: model.scenario.planning[0]!.site }

  const listener: Listener = {
    settingTookEffect: (at, lever) => tell(at, 'settingTookEffect', null, { lever }),
    programmeGrew: (at, programme, reached) => {
      const before = adoption[programme]!
      adoption[programme] = reached
      const milestone = MILESTONES.find((share) => before < share && reached >= share)
      if (milestone === undefined) return
      tell(at, 'programmeGrew', null, { lever: model.programmes[programme]!.lever, percent: 100 * milestone })
    },
    machineFailed: (at, index, machine) => tell(at, 'machineFailed', station(index), { machine }),
    machineRepaired: (at, index, machine, downTime) =>
      tell(at, 'machineRepaired', station(index), { machine, downTime }),
    machineServiced: (at, index, machine) => tell(at, 'machineServiced', station(index), { machine }),
    unitsScrapped: (at, index, of, quantity) =>
      tell(at, 'unitsScrapped', station(index), { product: product(of), quantity }),
    ruleBroken: (at) => tellOnceADay(at, 'ruleBroken', plant, {}),
    stockAsked: (at, index, asked, short) => {
      if (short > 0 && model.points[index]!.product < 0) {
        tellOnceADay(at, 'stockAsked', point(index), { item: model.points[index]!.itemId, asked, short })
      }
    },
    materialOrdered: (at, index, from, quantity) =>
      tell(at, 'materialOrdered', supplier(from), { item: model.points[index]!.itemId, quantity }),
    materialReceived: (at, index, from, quantity) =>
      tell(at, 'materialReceived', point(index), {
        item: model.points[index]!.itemId,
        supplier: model.supplierIds[from]!,
        quantity,
      }),
    outageBegan: (at, index) => tell(at, 'outageBegan', supplier(index), {}),
    outageEnded: (at, index, length) => tell(at, 'outageEnded', supplier(index), { length }),
    contractBegan: (at, offer) => tell(at, 'contractBegan', seller(offer), goods(offer)),
    contractEnded: (at, offer) => tell(at, 'contractEnded', seller(offer), goods(offer)),
    commitmentMissed: (at, offer, short, penalty) =>
      tell(at, 'commitmentMissed', seller(offer), { ...goods(offer), short, penalty }),
    disruptionBegan: (at, index) => tell(at, 'disruptionBegan', lane(index), ends(index)),
    disruptionEnded: (at, index, length) => tell(at, 'disruptionEnded', lane(index), { ...ends(index), length }),
    supplierQualified: (at, index) => tell(at, 'supplierQualified', supplier(index), {}),
    orderDeclined: (at, index) => tellOnceADay(at, 'orderDeclined', segment(index), {}),
    orderCancelled: (at, _order, index, of, quantity) =>
      tell(at, 'orderCancelled', segment(index), { product: product(of), quantity }),
  }

  return {
    listener,
    lines: () => {
      shown ??= kept.slice(-MOST)
      return shown
    },
  }
}
