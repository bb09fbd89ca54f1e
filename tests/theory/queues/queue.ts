/** One kind of customer at one or several machines, exponential times, as a scenario file. */
import { exponential } from '../../support/play'
import { line, poisson, units } from '../shop'
import { lots, together, visits } from '../watches'

interface Queue {
  readonly lambda: number
  readonly mu: number
  readonly servers: number
  /** Customers that fit in the system. */
  readonly K?: number
}

/** Where room is little, who finds none goes elsewhere. */
export const queue = ({ lambda, mu, servers, K }: Queue) =>
  line({
    services: [exponential(units(1 / mu))],
    at: () => ({ machines: servers, buffer: K === undefined ? null : K - servers }),
    work: { ...poisson(lambda), turnedAway: K !== undefined },
  })

export const watch = () => together(lots(1), visits(10))
