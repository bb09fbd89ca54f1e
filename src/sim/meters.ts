/**
 * Meters: sums that grow where things happen, like the meter on a machine. Facts tell the same and more; but what comes
 * by the million is dearer to tell than to do: when measures heard of every lot begun, turned, released and completed, they
 * took M/M/1 as long again as the engine itself; by meters they take a tenth of it. Measures read the meters at the end of each day, and by difference.
 */

import { filled } from './kernel/numbers'

/** States of a machine, by their place among the times of its station's meter. */
export const shownState = {
  off: 0,
  down: 1,
  maintenance: 2,
  quality: 3,
  setup: 4,
  running: 5,
  blocked: 6,
  starved: 7,
} as const
export const SHOWN_STATES = 8

/**
 * The meter of a station. Sums are fields, since to add to one takes four instructions, and to a place of a typed array
 * ten: the standard factory takes 0.96 of the instructions with them, M/M/1 0.98 (Valgrind).
 */
export interface StationMeter {
  /** Time of its machines by the state that they showed [ms]. */
  readonly spent: number[]
  /** Lots begun: their time in truth and by the book [ms], and their units. */
  process: number
  nominal: number
  unitsBegun: number
}

/** The meter of the lots of all plants together. */
export interface LotMeter {
  /** Units completed and scrapped; of those completed the unit·ms from release to completion, and at work. */
  good: number
  scrapped: number
  flowTime: number
  touchTime: number
  /** Lots completed that had a due date, and those that kept it. */
  lotsDue: number
  lotsInTime: number
  /** Unit·ms in process until `since`, and the units in process since then. */
  wipTime: number
  wip: number
  since: number
}

/** What a machine shows, by its place above, and since when [ms]; -1: nothing yet. */
export interface Shown {
  readonly home: { readonly meter: StationMeter }
  readonly station: number
  state: number
  since: number
}

/** When its work began [ms]. */
interface Working {
  readonly startedAt: number
}

/** Plain data, but for `shown`: the machines themselves, which whoever copies passes over (`REFERENCES`). */
export interface Meters {
  readonly stations: readonly StationMeter[]
  readonly lots: LotMeter
  readonly shown: readonly Readonly<Shown>[]
}

/** Nothing yet, kept as a double from the start: −0 is one, and 0 is not. */
const NIL = -0

export const createMeters = (stations: number, shown: readonly Readonly<Shown>[]): Meters => ({
  stations: Array.from({ length: stations }, () => ({
    spent: filled(SHOWN_STATES, NIL),
    process: NIL,
    nominal: NIL,
    unitsBegun: NIL,
  })),
  lots: {
    good: NIL,
    scrapped: NIL,
    flowTime: NIL,
    touchTime: NIL,
    lotsDue: NIL,
    lotsInTime: NIL,
    wipTime: NIL,
    wip: NIL,
    since: NIL,
  },
  shown,
})

/**
 * Who has meters and knows what time it is. It is handed over whole: a time handed over by itself is put on the heap.
 */
export interface Metered {
  readonly now: number
  readonly meters: Meters
}

/** A machine shows another state, by its place above. */
export const meterState = ({ now }: Metered, machine: Shown, state: number): void => {
  if (machine.state >= 0) machine.home.meter.spent[machine.state]! += now - machine.since
  machine.state = state
  machine.since = now
}

/** The same, since its work began. */
export const meterStateSince = (machine: Shown & Working, state: number): void => {
  const { startedAt } = machine
  if (machine.state >= 0) machine.home.meter.spent[machine.state]! += startedAt - machine.since
  machine.state = state
  machine.since = startedAt
}

/** Work on so many units is begun, of so long in truth and by the book [ms]; less than nothing: it is put off. */
export const meterWork = (meter: StationMeter, units: number, process: number, nominal: number): void => {
  meter.process += process
  meter.nominal += nominal
  meter.unitsBegun += units
}

/** So many units more are in process, or fewer. */
export const meterWip = ({ now, meters }: Metered, change: number): void => {
  const { lots } = meters
  lots.wipTime += lots.wip * (now - lots.since)
  lots.since = now
  lots.wip += change
}

/** What the meters ask of a lot that is completed. */
interface CompletedLot {
  readonly quantity: number
  readonly releasedAt: number
  readonly touched: number
  readonly due: number
}

/** A lot is completed, and leaves work in process. */
export const meterLot = (metered: Metered, { quantity, releasedAt, touched, due }: CompletedLot): void => {
  const { now } = metered
  const { lots } = metered.meters
  meterWip(metered, -quantity)
  lots.good += quantity
  lots.flowTime += quantity * (now - releasedAt)
  lots.touchTime += quantity * touched
  lots.lotsDue += 1
  if (now <= due) lots.lotsInTime += 1
}

/** Units in process are scrapped. */
export const meterScrap = (metered: Metered, units: number): void => {
  meterWip(metered, -units)
  metered.meters.lots.scrapped += units
}

/** Times by state of one station after the other, as they would stand if every machine turned now, so many places apart. */
export const readSpent = ({ stations, shown }: Meters, now: number, into: Float64Array, stride: number): void => {
  for (let station = 0, to = 0; station < stations.length; station++, to += stride) {
    const { spent } = stations[station]!
    for (let state = 0; state < SHOWN_STATES; state++) into[to + state] = spent[state]!
  }
  for (let i = 0; i < shown.length; i++) {
    const { station, state, since } = shown[i]!
    if (state >= 0) into[station * stride + state]! += now - since
  }
}

/** Unit·ms in process until now. */
export const readWipTime = ({ wipTime, wip, since }: LotMeter, now: number): number => wipTime + wip * (now - since)
