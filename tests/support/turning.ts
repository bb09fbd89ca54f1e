/** The meters once more, turned by facts alone: so they must stand, whatever the engine did itself. */

import type { Listener, Model } from '../../src/sim/index'
import {
  createMeters,
  type Meters,
  meterLot,
  meterScrap,
  meterState,
  meterWip,
  meterWork,
  type Shown,
  shownState,
} from '../../src/sim/meters'

/** Meters of a company, with machines of their own that show nothing yet. */
export const metersOf = ({ stations, machineStation }: Model): Meters => {
  const shown: Shown[] = []
  const meters = createMeters(stations.length, shown)
  for (const station of machineStation)
    shown.push({ home: { meter: meters.stations[station]! }, station, state: -1, since: 0 })
  return meters
}

export function turning(meters: Meters): Listener {
  const at = (now: number) => ({ now, meters })
  return {
    machineTurned: (now, _station, machine, state) =>
      meterState(at(now), meters.shown[machine] as Shown, shownState[state]),
    jobStarted: (_now, _job, station, quantity, process, nominal) =>
      meterWork(meters.stations[station]!, quantity, process, nominal),
    jobInterrupted: (_now, _job, station, quantity, left, nominal) =>
      meterWork(meters.stations[station]!, -quantity, -left, -nominal),
    jobReleased: (now, _job, _product, quantity) => meterWip(at(now), quantity),
    jobCompleted: (now, _job, _product, quantity, flowTime, touched, _firstPass, lateness) =>
      meterLot(at(now), { quantity, releasedAt: now - flowTime, touched, due: now - lateness }),
    unitsScrapped: (now, _station, _product, quantity) => meterScrap(at(now), quantity),
  }
}
