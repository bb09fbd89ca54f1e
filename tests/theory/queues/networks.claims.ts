/** Classes of customer at one machine (Cobham 1954, White and Christie 1958), and machines one after the other (Jackson 1957). */
import { exponential, station, step } from '../../support/play'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { line, poisson, shop, timeOf, units } from '../shop'
import { classes, lots } from '../watches'
import { sojourn } from './measures'

interface Classes {
  readonly lambda_by_class_highest_first: readonly number[]
  readonly service_by_class: readonly string[]
}

const NAMES = ['first', 'second', 'third']

const priorities =
  (preemptive: boolean) =>
  ({ lambda_by_class_highest_first: rates, service_by_class: services }: Classes) =>
    shop({
      routes: Object.fromEntries(services.map((service, index) => [NAMES[index]!, [step('s1', timeOf(service))]])),
      stations: [station('s1', { dispatching: 'priority', preemptive })],
      work: rates.map((rate, index) => ({
        id: NAMES[index]!,
        product: NAMES[index]!,
        priority: index,
        ...poisson(rate),
      })),
    })

const delays = Object.fromEntries(
  NAMES.map((_, index) => [
    `Wq_${index + 1}`,
    (gain: Readonly<Record<string, number>>) => gain[`delay${index}`]! / gain[`done${index}`]!,
  ]),
)

export const networkClaims: readonly Claim[] = [
  simulated('Q-PRIO-np-a', {
    scenario: priorities(false),
    watch: () => classes(3),
    length: 2_200_000,
    metrics: {
      ...delays,
      // Σ ρ·W of the classes is the same under every rule (Kleinrock 1965): all of them have one mean process time.
      conservation_sum_rho_Wq: (gain) => (gain.delay0! + gain.delay1! + gain.delay2!) / 3 / gain.time!,
    },
  }),
  simulated('Q-PRIO-pr-a', {
    scenario: priorities(true),
    watch: () => classes(3),
    length: 2_200_000,
    metrics: delays,
  }),
  simulated('Q-JACK-a', {
    scenario: ({
      external_arrival_rate_station1: rate,
      mu,
    }: {
      external_arrival_rate_station1: number
      mu: number[]
    }) => line({ services: mu.map((each) => exponential(units(1 / each))), work: poisson(rate) }),
    watch: () => lots(3),
    length: 9_000_000,
    metrics: {
      station_throughput: ({ finished0, finished1, finished2, time }) => [
        finished0! / time!,
        finished1! / time!,
        finished2! / time!,
      ],
      L_by_station: ({ at0, at1, at2, time }) => [at0! / time!, at1! / time!, at2! / time!],
      total_sojourn_time: sojourn,
    },
  }),
]
