/**
 * Meters: sums that grow where things happen, like the meter on a machine. Facts tell the same and more; but what comes
 * by the million is dearer to tell than to do: when measures heard of every lot begun, turned, released and completed, they
 * took M/M/1 as long again as the engine itself; by meters they take a tenth of it. Measures read the meters at the end of each day, and by difference.
 */

/** Places of the meters of one station: ms of its machines by state, then process and nominal ms of lots begun, and the units begun. */
export const stationMeter = {
  off: 0,
  down: 1,
  maintenance: 2,
  quality: 3,
  setup: 4,
  running: 5,
  blocked: 6,
  starved: 7,
  process: 8,
  nominal: 9,
  unitsBegun: 10,
} as const
export const STATION_METERS = 11

/** Places of the meters of all plants together: units and unit·ms, lots; then units in process now, and since when. */
export const lotMeter = {
  good: 0,
  flowTime: 1,
  touchTime: 2,
  wipTime: 3,
  scrapped: 4,
  lotsDue: 5,
  lotsInTime: 6,
  wip: 7,
  since: 8,
} as const
export const LOT_METERS = 9

/** What a machine shows, by its place above, and since when [ms]; -1: nothing yet. */
export interface Shown {
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
  readonly stations: Float64Array
  readonly lots: Float64Array
  readonly shown: readonly Readonly<Shown>[]
}

export const createMeters = (stations: number, shown: readonly Readonly<Shown>[]): Meters => {
  return { stations: new Float64Array(stations * STATION_METERS), lots: new Float64Array(LOT_METERS), shown }
}

/**
 * Who has meters and knows what time it is. It is handed over whole: a time handed over by itself is put on the heap.
 */
export interface Metered {
  readonly now: number
  readonly meters: Meters
}

/** A machine shows another state, by its place above. */
export const meterState = ({ now, meters }: Metered, machine: Shown, state: number): void => {
  if (machine.state >= 0) meters.stations[machine.station * STATION_METERS + machine.state]! += now - machine.since
  machine.state = state
  machine.since = now
}

/** The same, since its work began. */
export const meterStateSince = ({ meters }: Metered, machine: Shown & Working, state: number): void => {
  const { startedAt } = machine
  if (machine.state >= 0)
    meters.stations[machine.station * STATION_METERS + machine.state]! += startedAt - machine.since
  machine.state = state
  machine.since = startedAt
}

/** Work on so many units is begun, of so long in truth and by the book [ms]; less than nothing: it is put off. */
export const meterWork = (
  { meters }: Metered,
  station: number,
  units: number,
  process: number,
  nominal: number,
): void => {
  const { stations } = meters
  const first = station * STATION_METERS
  stations[first + stationMeter.process]! += process
  stations[first + stationMeter.nominal]! += nominal
  stations[first + stationMeter.unitsBegun]! += units
}

/** So many units more are in process, or fewer. */
export const meterWip = ({ now, meters }: Metered, change: number): void => {
  const { lots } = meters
  lots[lotMeter.wipTime]! += lots[lotMeter.wip]! * (now - lots[lotMeter.since]!)
  lots[lotMeter.since] = now
  lots[lotMeter.wip]! += change
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
  lots[lotMeter.good]! += quantity
  lots[lotMeter.flowTime]! += quantity * (now - releasedAt)
  lots[lotMeter.touchTime]! += quantity * touched
  lots[lotMeter.lotsDue]! += 1
  if (now <= due) lots[lotMeter.lotsInTime]! += 1
}

/** Units in process are scrapped. */
export const meterScrap = (metered: Metered, units: number): void => {
  meterWip(metered, -units)
  metered.meters.lots[lotMeter.scrapped]! += units
}

/** The meters of stations as they would stand if every machine turned now; those of one so many places after the last one's. */
export const readStations = (
  { stations, shown }: Meters,
  now: number,
  into: Float64Array,
  stride: number = STATION_METERS,
): void => {
  for (let from = 0, to = 0; from < stations.length; from += STATION_METERS, to += stride) {
    for (let meter = 0; meter < STATION_METERS; meter++) into[to + meter] = stations[from + meter]!
  }
  for (let i = 0; i < shown.length; i++) {
    const { station, state, since } = shown[i]!
    if (state >= 0) into[station * stride + state]! += now - since
  }
}
