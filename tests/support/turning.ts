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
  stationMeter,
} from '../../src/sim/meters'

/** Meters of a company, with machines of their own that show nothing yet. */
export const metersOf = ({ stations, machineStation }: Model): Meters =>
  createMeters(
    stations.length,
    machineStation.map((station) => ({ station, state: -1, since: 0 })),
  )

export function turning(meters: Meters): Listener {
  const at = (now: number) => ({ now, meters })
  return {
    machineTurned: (now, _station, machine, state) =>
      meterState(at(now), meters.shown[machine] as Shown, stationMeter[state]),
    jobStarted: (now, _job, station, quantity, process, nominal) =>
      meterWork(at(now), station, quantity, process, nominal),
    jobInterrupted: (now, _job, station, quantity, left, nominal) =>
      meterWork(at(now), station, -quantity, -left, -nominal),
    jobReleased: (now, _job, _product, quantity) => meterWip(at(now), quantity),
    jobCompleted: (now, _job, _product, quantity, flowTime, touched, _firstPass, lateness) =>
      meterLot(at(now), { quantity, releasedAt: now - flowTime, touched, due: now - lateness }),
    unitsScrapped: (now, _station, _product, quantity) => meterScrap(at(now), quantity),
  }
}
