/** One station: effective process times and what variability makes of them. */
import { availability } from '../../../src/sim/formulas/availability'
import { type ProcessTime, withFailures, withRework, withSetups } from '../../../src/sim/formulas/processTime'
import { kingmanBound, queueTime } from '../../../src/sim/formulas/waitingTime'
import { type Answer, answered, type Claim } from '../oracle/claim'

const squared = (deviationSquared: number, mean: number): number => deviationSquared / (mean * mean)

const interrupted: Readonly<Record<string, Answer>> = {
  availability: ({ mttf, mttr }) => availability(mttf, mttr),
  te: (station) => withBreakdowns(station).mean,
  ce2: (station) => withBreakdowns(station).scv,
}

interface Breakdowns {
  readonly t0: number
  readonly c0_squared: number
  readonly mttf: number
  readonly mttr: number
  readonly cr_squared: number
}
const withBreakdowns = ({ t0, c0_squared, mttf, mttr, cr_squared }: Breakdowns): ProcessTime =>
  withFailures({ mean: t0, scv: c0_squared }, { timeToFailure: mttf, repair: { mean: mttr, scv: cr_squared } })

interface SetUp {
  readonly t0: number
  readonly sigma0_squared: number
  readonly parts_between_setups_mean: number
  readonly setup_mean: number
  readonly setup_variance: number
}
const setUp = ({ t0, sigma0_squared, parts_between_setups_mean, setup_mean, setup_variance }: SetUp): ProcessTime =>
  withSetups(
    { mean: t0, scv: squared(sigma0_squared, t0) },
    {
      partsBetween: parts_between_setups_mean,
      setup: { mean: setup_mean, scv: squared(setup_variance, setup_mean) },
    },
  )

interface Reworked {
  readonly t0: number
  readonly c0_squared: number
  readonly rework_probability: number
}
const reworked = ({ t0, c0_squared, rework_probability }: Reworked): ProcessTime =>
  withRework({ mean: t0, scv: c0_squared }, rework_probability)

const vut: Answer = ({ u, ca2, ce2, te_min, m }) =>
  queueTime({ arrivalScv: ca2, process: { mean: te_min, scv: ce2 }, utilization: u, machines: m })

export const stationClaims: readonly Claim[] = [
  ...['Q-EFF-hare', 'Q-EFF-tort'].map((group) => answered(group, interrupted)),
  answered('Q-SETUP-a', { te: (station) => setUp(station).mean, ce2: (station) => setUp(station).scv }),
  answered('Q-REWORK-a', { te: (station) => reworked(station).mean, ce2: (station) => reworked(station).scv }),
  ...['Q-VUT-hare', 'Q-VUT-tort', 'Q-VUT-pool', 'Q-VUT-x'].map((group) => answered(group, { CTq: vut })),
  answered('Q-E2E2-bounds', {
    Kingman_upper_Wq: ({ lambda, mu, ca2, cs2 }) => kingmanBound(lambda, ca2, { mean: 1 / mu, scv: cs2 }),
    VUT_Wq: ({ lambda, mu, ca2, cs2 }) =>
      queueTime({ arrivalScv: ca2, process: { mean: 1 / mu, scv: cs2 }, utilization: lambda / mu, machines: 1 }),
  }),
]
