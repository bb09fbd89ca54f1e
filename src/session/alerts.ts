/** What asks for attention now, read from the frame alone: the worst first, each with its cause, place and since when. */

import { type Frame, HOUR, type MachineFrame, type Scenario } from '../sim'
import type { Alert, Selection } from './game'

/** Worst first. */
const ORDER: readonly Alert['kind'][] = [
  'cashLow',
  'machineDown',
  'materialOut',
  'supplierOutage',
  'segmentUnhappy',
  'ordersLate',
  'stationBlocked',
  'stationStarved',
]
/** A station that stands this long is worth a look; a shorter stop is the plant breathing. */
const STANDS = 2 * HOUR
/** Share of the money at the start, credit with it, below which it runs low. */
const LOW = 0.15
/** The score at which customers begin to leave in numbers, and the share of open orders late that asks for action. */
const UNHAPPY = 45
const LATE_SHARE = 0.25
const LATE_LEAST = 3
/** Money is told in steps of this [cent]. */
const GRAIN = 100_000

type Found = Omit<Alert, 'id' | 'since'> & { readonly since: number | null }

export interface AlertWatch {
  /** The same list as before when nothing has changed. */
  readonly read: (frame: Frame) => readonly Alert[]
}

/** Remembers since when conditions hold that the frame does not date. */
export function watchAlerts(scenario: Scenario): AlertWatch {
  const since = new Map<string, number>()
  let last: readonly Alert[] = []
  return {
    read: (frame) => {
      const found = [...floorAlerts(frame), ...chainAlerts(frame), ...cashAlerts(frame, scenario)]
      const alerts = found.map((alert): Alert => {
        const id = `${alert.kind}:${alert.place.id}`
        const from = alert.since ?? since.get(id) ?? frame.now
        since.set(id, from)
        return { ...alert, id, since: from }
      })
      const ids = new Set(alerts.map(({ id }) => id))
      for (const id of since.keys()) if (!ids.has(id)) since.delete(id)
      alerts.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.since - a.since)
      if (JSON.stringify(alerts) !== JSON.stringify(last)) last = alerts
      return last
    },
  }
}

function floorAlerts(frame: Frame): Found[] {
  const found: Found[] = []
  for (const station of frame.stations) {
    const machines = frame.machines.filter((machine) => machine.station === station.station)
    const place: Selection = { kind: 'station', id: station.station }
    const down = machines.filter(({ state }) => state === 'down')
    if (down.length > 0) {
      const values = { machines: machines.length, down: down.length }
      found.push({ kind: 'machineDown', since: earliest(down), place, values })
    }
    const stand = (state: MachineFrame['state']) =>
      machines.every((machine) => machine.state === state && frame.now - machine.since >= STANDS)
    if (stand('blocked')) found.push({ kind: 'stationBlocked', since: earliest(machines), place, values: {} })
    if (station.bottleneck && station.waitsFor === 'work' && stand('starved')) {
      found.push({ kind: 'stationStarved', since: earliest(machines), place, values: {} })
    }
  }
  for (const { point, item, onHand, reorderPoint, onOrder } of frame.stocks) {
    // Finished goods have no reorder point: an empty shelf is told by the orders that wait for it.
    if (onHand > 0 || reorderPoint === null) continue
    found.push({
      kind: 'materialOut',
      since: null,
      place: { kind: 'stockPoint', id: point },
      values: { item, onOrder },
    })
  }
  return found
}

function chainAlerts(frame: Frame): Found[] {
  const found: Found[] = []
  for (const { supplier, state, since, unitsOpen } of frame.suppliers) {
    if (state !== 'outage') continue
    found.push({ kind: 'supplierOutage', since, place: { kind: 'supplier', id: supplier }, values: { unitsOpen } })
  }
  for (const { segment, satisfaction, openOrders, lateOrders } of frame.segments) {
    const place: Selection = { kind: 'segment', id: segment }
    if (satisfaction < UNHAPPY) {
      const values = { satisfaction: Math.round(satisfaction) }
      found.push({ kind: 'segmentUnhappy', since: null, place, values })
    }
    if (lateOrders >= LATE_LEAST && lateOrders >= LATE_SHARE * openOrders) {
      found.push({ kind: 'ordersLate', since: null, place, values: { late: lateOrders, open: openOrders } })
    }
  }
  return found
}

function cashAlerts(frame: Frame, { company, planning }: Scenario): Found[] {
  const left = frame.money.cash + frame.money.credit
  if (left >= LOW * (company.cash + company.creditLine)) return []
  // To the thousand: an alert whose figure never rests cannot be read.
  const cash = Math.max(0, Math.round(left / GRAIN) * GRAIN)
  return [{ kind: 'cashLow', since: null, place: { kind: 'plant', id: planning[0]!.site }, values: { cash } }]
}

const earliest = (machines: readonly MachineFrame[]): number => Math.min(...machines.map(({ since }) => since))
