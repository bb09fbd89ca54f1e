/**
 * Sampling where refused lots are looked at unit by unit and all bad units found are replaced by good ones: what goes
 * out and what it takes (Dodge & Romig 1929; Montgomery 2019, ch. 15.4).
 */

import { acceptanceProbability, type SamplingPlan } from './acceptanceSampling'

/** Average outgoing quality: fraction bad that goes out, Pa·p·(N − n)/N. */
export const averageOutgoingQuality = (plan: SamplingPlan, lot: number, fraction: number): number =>
  (acceptanceProbability(plan, fraction) * fraction * (lot - plan.sample)) / lot

/** Mean number of units looked at in a lot: n + (1 − Pa)·(N − n). */
export const averageTotalInspection = (plan: SamplingPlan, lot: number, fraction: number): number =>
  plan.sample + (1 - acceptanceProbability(plan, fraction)) * (lot - plan.sample)

/** The worst average outgoing quality that any incoming quality can bring about, by golden section. */
export function outgoingQualityLimit(plan: SamplingPlan, lot: number): number {
  const outgoing = (fraction: number) => averageOutgoingQuality(plan, lot, fraction)
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = [0, 1]
  while (high - low > 1e-9) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (outgoing(left) < outgoing(right)) low = left
    else high = right
  }
  return outgoing((low + high) / 2)
}
