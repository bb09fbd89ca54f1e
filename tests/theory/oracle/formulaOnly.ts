/**
 * Of queues, lines, pull, stock, chains and maintenance, the cases that no company is run for: a formula of the game
 * answers them alone. Each by name, with the reason; what is asked of these groups besides goes through a run.
 */

export interface FormulaOnly {
  readonly reason: string
  /** Cases, `group:metric`, or whole groups. */
  readonly ids: readonly string[]
}

const DUAL = ['I-DUAL-l2-c105', 'I-DUAL-l2-c110', 'I-DUAL-l3-c110', 'I-DUAL-l4-c110']

export const formulaOnly: readonly FormulaOnly[] = [
  {
    reason: 'The best setting is asked for, and what it costs, worked out before anything moves: EOQ and its kin.',
    ids: [
      ...['I-EOQ-a', 'I-EOQB-a', 'I-EPQ-a', 'I-DISC-a', 'I-DISC-b', 'I-NV-a', 'I-NVP-a', 'I-NVP-c', 'I-QR-a'],
      ...['M-AGE-a:optimal_T', 'M-AGE-a:run_to_failure_cost_rate'],
      ...['M-AGE-c:optimal_T', 'M-AGE-c:run_to_failure_cost_rate'],
    ],
  },
  {
    reason: 'The best setting is asked for; how a company fares with it is a case of its own, and run.',
    ids: [
      ...['I-RQ-a:optimal_r_Q', 'I-RQ-a:optimal_cost_rate', 'I-RQ-c:optimal_r_Q', 'I-RQ-c:optimal_cost_rate'],
      ...['I-sS-10:optimal_s_S', 'I-sS-20:optimal_s_S', 'I-sS-25:optimal_s_S', 'I-sS-30:optimal_s_S'],
      ...['I-sS-63:optimal_s_S', 'I-sS-x:optimal_s_S'],
      ...['P-MTS-a:optimal_S', 'P-MTS-a:optimal_cost_rate', 'P-MTS-c:optimal_S', 'P-MTS-c:optimal_cost_rate'],
      ...['L-BOWL-3-0', 'L-BOWL-3-1', 'L-BOWL-5-0'].map((group) => `${group}:optimal_service_means`),
      ...['S-CS-1', 'S-CS-9', 'S-CS-25', 'S-CS-x'].map((group) => `${group}:optimal_echelon_base_stock`),
      // Held against runs in upkeep.test.ts; the case asks for the value itself.
      ...['M-MINREP-a', 'M-MINREP-b'],
    ],
  },
  {
    reason: 'The least cost of all rules there are is asked for, which is a bound for the rules of the game.',
    ids: [
      ...['I-LOST-L1-p4', 'I-LOST-L2-p9', 'I-LOST-L3-p4', 'I-LOST-L3-p9', 'I-LOST-L4-p4'],
      ...DUAL.map((group) => `${group}:optimal_cost_per_period`),
      ...['I-DUALB-a', 'I-DUALB-b'],
    ],
  },
  {
    reason: 'Two sources by dual index or tailored base surge: no rules of the game, which splits orders by shares.',
    ids: DUAL.flatMap((group) => [
      `${group}:best_dual_index_parameters_ze_Delta`,
      `${group}:best_dual_index_cost`,
      `${group}:best_tailored_base_surge_cost`,
    ]),
  },
  {
    reason: 'Demand is normal: units come in fractions.',
    ids: ['S-CS-norm'],
  },
  {
    reason: 'A plan is asked for; the planning functions of the game make it, and nothing is run.',
    ids: [
      ...['I-WW-1958', 'I-WW-sny', 'I-SM-73', 'I-SM-nah', 'I-SM-x', 'I-SM-c'],
      ...['I-MRP-a', 'I-MRP-c', 'I-MRP-bom'],
    ],
  },
  {
    reason: 'An approximation or a bound, which no run has as its mean.',
    ids: [
      ...['I-SSTK-a', 'I-SSTK-b', 'I-SSTK-c'],
      ...['Q-VUT-hare', 'Q-VUT-tort', 'Q-VUT-pool', 'Q-VUT-x', 'Q-E2E2-bounds'],
      ...['S-2ECH-a:retailer1_METRIC_backorders', 'S-2ECH-a:retailer2_METRIC_backorders'],
      ...['S-BW-MS-a:decentralised_lower_bound', 'S-BW-MS-b:decentralised_lower_bound'],
    ],
  },
  {
    reason: 'Sums and products of figures that are given: no time goes by.',
    ids: [
      ...['Q-EFF-hare', 'Q-EFF-tort', 'Q-SETUP-a', 'Q-REWORK-a'],
      ...['P-PFpar-1', 'P-PFpar-2', 'P-HAL'],
      ...['M-SERIES-a', 'M-KN-a', 'M-OEE-a', 'M-SPARE-a', 'M-SPARE-b'],
    ],
  },
  {
    reason:
      'Work flows as a fluid, or in slots in which machines fail and are repaired; ours is made of lots in real time.',
    ids: ['L-GER-a', 'L-GER-c', 'L-GER-d', 'L-CONT-a'],
  },
  {
    reason: 'Seen for three parts in ten thousand of the time, or at one moment after the start: no long run shows it.',
    ids: ['Q-MMC-b:p0', 'M-AV-a:A(t=50)'],
  },
]
