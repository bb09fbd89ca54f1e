/** Claims on maintenance that formulas answer; what chance has a part in is simulated. */
import {
  optimalAge,
  type ReplacementCosts,
  runToFailureCostRate,
  type WeibullLife,
} from '../../../src/sim/formulas/ageReplacement'
import {
  availabilityAt,
  groupAvailability,
  parallelAvailability,
  seriesAvailability,
} from '../../../src/sim/formulas/availability'
import { type Effectiveness, equipmentEffectiveness } from '../../../src/sim/formulas/equipmentEffectiveness'
import { type OverhaulCosts, optimalOverhaulInterval, overhaulCostRate } from '../../../src/sim/formulas/minimalRepair'
import { noShortage, type SparesDemand, sparesFor } from '../../../src/sim/formulas/spareParts'
import { type Answer, answered, type Claim } from '../oracle/claim'

type Named<Names extends string> = Readonly<Record<Names, number>>

const lifeOf = ({ beta, eta }: Named<'beta' | 'eta'>): WeibullLife => ({ shape: beta, scale: eta })
const replacementOf = (p: Named<'cost_preventive' | 'cost_failure'>): ReplacementCosts => ({
  preventive: p.cost_preventive,
  failure: p.cost_failure,
})
const overhaulOf = (p: Named<'cost_overhaul' | 'cost_minimal_repair'>): OverhaulCosts => ({
  overhaul: p.cost_overhaul,
  repair: p.cost_minimal_repair,
})
const demandOf = (p: Named<'machines' | 'failure_rate' | 'resupply_time'>): SparesDemand => ({
  machines: p.machines,
  failureRate: p.failure_rate,
  resupplyTime: p.resupply_time,
})
const effectiveness =
  (factor: keyof Effectiveness): Answer =>
  (p) =>
    equipmentEffectiveness({
      shift: p.shift_min,
      breaks: p.breaks_min,
      downtime: p.downtime_min,
      idealRate: p.ideal_rate_per_min,
      pieces: p.total_pieces,
      rejects: p.reject_pieces,
    })[factor]

export const maintenanceClaims: readonly Claim[] = [
  answered('M-AV-a', { 'A(t=50)': (p) => availabilityAt(50, p.mtbf_up_time, p.mttr) }),
  answered('M-SERIES-a', {
    series: ({ availabilities }) => seriesAvailability(availabilities),
    parallel_at_least_one: ({ availabilities }) => parallelAvailability(availabilities),
  }),
  answered('M-KN-a', { availability: ({ k, n, a }) => groupAvailability(k, n, a) }),
  ...['M-AGE-a', 'M-AGE-c'].map((group) =>
    answered(group, {
      optimal_T: (p) => optimalAge(lifeOf(p), replacementOf(p)),
      run_to_failure_cost_rate: (p) => runToFailureCostRate(lifeOf(p), replacementOf(p)),
    }),
  ),
  ...['M-MINREP-a', 'M-MINREP-b'].map((group) =>
    answered(group, {
      optimal_T: (p) => optimalOverhaulInterval(lifeOf(p), overhaulOf(p)),
      optimal_cost_rate: (p) =>
        overhaulCostRate(optimalOverhaulInterval(lifeOf(p), overhaulOf(p)), lifeOf(p), overhaulOf(p)),
    }),
  ),
  answered('M-OEE-a', {
    availability: effectiveness('availability'),
    performance: effectiveness('performance'),
    quality: effectiveness('quality'),
    OEE: effectiveness('oee'),
  }),
  ...['M-SPARE-a', 'M-SPARE-b'].map((group) =>
    answered(group, {
      'P(no_shortage)': (p) => noShortage(p.spares, demandOf(p)),
      min_spares_for_95pct: (p) => sparesFor(0.95, demandOf(p)),
    }),
  ),
]
