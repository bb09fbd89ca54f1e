/** Lines whose first station never lacks work, as their cases describe them. */
import type { DistributionJson, StationJson } from '../../support/play'
import type { Metric } from '../oracle/simulated'
import { endless, line } from '../shop'

/** `buffers[i]` stands after station i; the first station is handed its work from outside. */
export const between =
  (buffers: readonly number[], blocking: StationJson['blocking'] = 'afterService') =>
  (station: number): Partial<StationJson> => ({ buffer: station === 0 ? 0 : buffers[station - 1]!, blocking })

export const saturated = (
  services: readonly DistributionJson[],
  buffers: readonly number[],
  blocking?: StationJson['blocking'],
) => line({ services, at: between(buffers, blocking), work: endless })

export const throughput: Metric = ({ done, time }) => done! / time!
/** From the start at the first station to leaving the last: nobody waits before the first. */
export const timeInLine: Metric = ({ flow, done }) => flow! / done!
