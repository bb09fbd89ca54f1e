/**
 * How much two or more unreliable machines in series make, by the buffer between them: nothing (Buzacott 1967), endless,
 * or finite with continuous flow (Zimmern 1956; Gershwin & Schick 1980; Gershwin 1994, Manufacturing Systems Engineering,
 * ch. 3). Machines fail only while they work.
 */

import { exp } from '../kernel/math'

/** Failures per time at work and repairs per time down, both exponential; in slotted time, probabilities a slot. */
export interface UnreliableMachine {
  readonly failureRate: number
  readonly repairRate: number
}

/** Share of time up of a machine that always has work and room: r/(r + p). */
export function isolatedEfficiency({ failureRate, repairRate }: UnreliableMachine): number {
  return repairRate / (repairRate + failureRate)
}

/** With endless buffers the worst machine decides. */
export function endlessBufferEfficiency(machines: readonly UnreliableMachine[]): number {
  return Math.min(...machines.map(isolatedEfficiency))
}

/** Without buffers any machine that is down stops all, and none ages meanwhile: 1/(1 + Σ p/r) (Buzacott 1967). */
export function rigidLineEfficiency(machines: readonly UnreliableMachine[]): number {
  return 1 / (1 + machines.reduce((sum, { failureRate, repairRate }) => sum + failureRate / repairRate, 0))
}

/**
 * Share of time that the second of two machines of equal speed works, when material flows between them.
 * @param bufferTime what the buffer holds, as the time in which one machine fills it
 */
export function continuousFlowEfficiency(
  { failureRate: p1, repairRate: r1 }: UnreliableMachine,
  { failureRate: p2, repairRate: r2 }: UnreliableMachine,
  bufferTime: number,
): number {
  // Density of the level with one machine up and the other down, the same either way round: e^(slope·x), 1 at empty.
  const slope = (p2 * r1 - p1 * r2) * (1 / (p1 + p2) + 1 / (r1 + r2))
  const atFull = exp(slope * bufferTime)
  const within =
    Math.abs(slope * bufferTime) < 1e-6 ? bufferTime * (1 + (slope * bufferTime) / 2) : (atFull - 1) / slope
  // Both up: with an empty buffer until the second fails, with a full one until the first does, and in between.
  const bothUp = 1 / p2 + atFull / p1 + (within * (r1 + r2)) / (p1 + p2)
  const bothDown = (within * (p1 + p2)) / (r1 + r2)
  const starved = (p1 + p2) / (p2 * r1)
  const blocked = ((p1 + p2) / (p1 * r2)) * atFull
  return (bothUp + within) / (bothUp + 2 * within + bothDown + starved + blocked)
}
