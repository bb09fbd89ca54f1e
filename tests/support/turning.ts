/** The meters once more, turned by facts alone: so they must stand, whatever the engine did itself. */

import type { Listener } from '../../src/sim/index'
import { type Meters, meterLot, meterScrap, meterState, meterWip, meterWork, stationMeter } from '../../src/sim/meters'

export function turning(meters: Meters): Listener {
  const at = (now: number) => ({ now, meters })
  return {
    machineTurned: (now, station, machine, state) => meterState(at(now), machine, station, stationMeter[state]),
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
