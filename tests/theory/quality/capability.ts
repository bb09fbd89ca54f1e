/** Claims on capability, Six Sigma, scrap and Taguchi's loss. */
import {
  type Characteristic,
  capability,
  capabilityAboutTarget,
  fractionNonconforming,
  potentialCapability,
} from '../../../src/sim/formulas/capability'
import { costOfGood, requiredStarts, type ScrapStep } from '../../../src/sim/formulas/scrapChain'
import {
  defectsPerUnit,
  dpmoAt,
  normalisedYield,
  rolledThroughputYield,
  sigmaLevelOf,
  yieldAt,
} from '../../../src/sim/formulas/sixSigma'
import {
  economicTolerance,
  expectedLoss,
  largerBetter,
  lossCoefficient,
  nominalBest,
  smallerBetter,
} from '../../../src/sim/formulas/taguchi'
import { type Answer, answered, type Claim } from '../oracle/claim'

const of =
  (index: (characteristic: Characteristic) => number): Answer =>
  ({ mean, sd, LSL, USL }) =>
    index({ mean, deviation: sd, lower: LSL, upper: USL })

interface ScrapParams {
  readonly yields: readonly number[]
  readonly unit_cost_by_stage: readonly number[]
}
const stepsOf = ({ yields, unit_cost_by_stage }: ScrapParams): ScrapStep[] =>
  yields.map((each, i) => ({ yield: each, unitCost: unit_cost_by_stage[i]! }))

const coefficient: Answer = (p) => lossCoefficient(p.loss_at_tolerance, p.customer_tolerance)

export const capabilityClaims: readonly Claim[] = [
  ...['QC-CPK-a', 'QC-CPK-b', 'QC-CPK-d'].map((group) =>
    answered(group, {
      Cp: of(potentialCapability),
      Cpk: of(capability),
      Cpm: of(capabilityAboutTarget),
      fraction_nonconforming: of(fractionNonconforming),
    }),
  ),
  ...[1, 3, 4, 6].map((level) =>
    answered(`QC-SIGMA-${level}`, {
      DPMO: (p) => dpmoAt(p.sigma_level, p.shift),
      yield: (p) => yieldAt(p.sigma_level, p.shift),
    }),
  ),
  answered('QC-DPMO-a', { sigma_level: ({ dpmo, shift }) => sigmaLevelOf(dpmo, shift) }),
  ...['QC-RTY-a', 'QC-RTY-c'].map((group) =>
    answered(group, {
      RTY: (p) => rolledThroughputYield(p.first_pass_yields),
      normalised_yield: (p) => normalisedYield(p.first_pass_yields),
      total_DPU: (p) => defectsPerUnit(p.first_pass_yields),
    }),
  ),
  answered('QC-SCRAP', {
    required_starts: (p) => requiredStarts(stepsOf(p), p.good_units_needed)[0],
    total_cost: (p) => costOfGood(stepsOf(p), p.good_units_needed),
  }),
  answered('QC-TAG-a', {
    expected_loss: ({ k, mean, sd, target }) => expectedLoss(k, mean, sd, target),
    SN_ratio_nominal_dB: ({ mean, sd }) => nominalBest(mean, sd),
  }),
  answered('QC-TAG-SN', {
    SN_larger: ({ data }) => largerBetter(data),
    SN_smaller: ({ data }) => smallerBetter(data),
  }),
  answered('QC-TAG-K', {
    k: coefficient,
    manufacturing_tolerance: (p) => economicTolerance(coefficient(p) as number, p.manufacturing_cost_to_fix),
  }),
]
