/** Claims on acceptance sampling: operating characteristics, rectifying inspection, double sampling, standard plans. */
import {
  acceptanceProbability,
  averageSampleNumber,
  type DoublePlan,
  doubleAcceptanceProbability,
  firstSampleAccepts,
  fractionAcceptedWith,
  lotAcceptanceProbability,
  type SamplingPlan,
} from '../../../src/sim/formulas/acceptanceSampling'
import {
  averageOutgoingQuality,
  averageTotalInspection,
  outgoingQualityLimit,
} from '../../../src/sim/formulas/rectifyingInspection'
import { standardPlan } from '../../../src/sim/formulas/standardPlans'
import { answered, type Claim } from '../oracle/claim'

const single = ({ n, c }: { readonly n: number; readonly c: number }): SamplingPlan => ({ sample: n, acceptance: c })

type DoubleParams = Readonly<Record<'n1' | 'c1' | 'r1' | 'n2' | 'c2', number>>
const double = ({ n1, c1, r1, n2, c2 }: DoubleParams): DoublePlan => ({
  first: n1,
  firstAcceptance: c1,
  firstRejection: r1,
  second: n2,
  acceptance: c2,
})

export const acceptanceSamplingClaims: readonly Claim[] = [
  ...['QC-OC-50-1', 'QC-OC-89-2'].map((group) =>
    answered(group, {
      Pa: (p) => p.p.map((fraction: number) => acceptanceProbability(single(p), fraction)),
      'p_at_Pa_0.95': (p) => fractionAcceptedWith(single(p), 0.95),
      'p_at_Pa_0.10': (p) => fractionAcceptedWith(single(p), 0.1),
    }),
  ),
  answered('QC-AOQ-a', {
    AOQ: (p) => averageOutgoingQuality(single(p), p.N, p.p),
    ATI: (p) => averageTotalInspection(single(p), p.N, p.p),
    AOQL: (p) => outgoingQualityLimit(single(p), p.N),
  }),
  answered('QC-HYP-a', { Pa: (p) => lotAcceptanceProbability(single(p), p.N, p.defectives) }),
  answered('QC-DSP', {
    Pa_first_sample: (p) => firstSampleAccepts(double(p), p.p),
    Pa: (p) => doubleAcceptanceProbability(double(p), p.p),
    ASN_complete_inspection: (p) => averageSampleNumber(double(p), p.p),
  }),
  ...['QC-Z14-a', 'QC-Z14-c', 'QC-Z14-e'].map((group) =>
    answered(group, {
      plan: ({ lot_size, AQL_percent }) => {
        const { letter, sample, acceptance } = standardPlan(lot_size, AQL_percent)
        return { code_letter: letter, n: sample, Ac: acceptance, Re: acceptance + 1 }
      },
      Pa_at_AQL: ({ lot_size, AQL_percent }) =>
        acceptanceProbability(standardPlan(lot_size, AQL_percent), AQL_percent / 100),
    }),
  ),
]
