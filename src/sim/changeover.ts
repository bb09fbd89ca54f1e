/** Changes from one setup family to another: one time for all pairs, or a matrix, as sequence-dependent setups are (Pinedo 2016, ch. 4). */

import type { Sampler } from './kernel/distribution'
import type { StationModel } from './model'

/** Time of the change from one family to another [ms]. The first family of a machine is asked for as any other, and costs nothing. */
export const changeover = ({ setup, setups }: StationModel, from: number, to: number): Sampler => {
  return setups?.get(from)?.get(to) ?? setup
}

/** Mean time to make a machine ready for the family [ms]: none when it is set for it, or for none yet. */
export const meanChangeover = (station: StationModel, from: number, to: number): number => {
  return from < 0 || from === to ? 0 : changeover(station, from, to).mean
}
