/** The meters once more, turned by facts alone: so they must stand, whatever the engine did itself. */

import type { Listener } from '../../src/sim/index'
import { type Meters, meterLot, meterScrap, meterState, meterWip, meterWork, stationMeter } from '../../src/sim/meters'

export function turning(meters: Meters): Listener {
  return {
    machineTurned: (at, station, machine, state) => meterState(meters, at, machine, station, stationMeter[state]),
    jobStarted: (_at, _job, station, quantity, process, nominal) =>
      meterWork(meters, station, quantity, process, nominal),
    jobInterrupted: (_at, _job, station, quantity, left, nominal) =>
      meterWork(meters, station, -quantity, -left, -nominal),
    jobReleased: (at, _job, _product, quantity) => meterWip(meters, at, quantity),
    jobCompleted: (at, _job, _product, good, flowTime, touchTime, _firstPass, lateness) => {
      meterWip(meters, at, -good)
      meterLot(meters, good, flowTime, touchTime, lateness > 0)
    },
    unitsScrapped: (at, _station, _product, quantity) => meterScrap(meters, at, quantity),
  }
}
