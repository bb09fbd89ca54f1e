/** What one other decision would have been worth: every try against the run as played, seed by seed, in the lab's workers. */

import type { Case, Command } from '../content/case'
import { differenceOf, type Interval, isClear } from './compare'
import { seedsFrom } from './strategies'
import type { Outcome, TrialJob } from './trial'
import { chooseWhatIfs, type WhatIf, whatIfsOf } from './whatIf'
import type { Lab } from './workers'

/** Runs of each try to choose by, and of each that is told. */
export const SCREENING = 8
export const REPLICATIONS = 40

export interface Played {
  readonly company: Pick<Case, 'scenario' | 'objectives' | 'managers' | 'opensAt'>
  readonly seed: number
  readonly log: readonly Command[]
  /** How far [ms]: the tries end there too. */
  readonly at: number
}

export interface Tried {
  readonly whatIf: WhatIf
  /** Change of each score against the run as played [points]. */
  readonly efficiency: Interval
  readonly satisfaction: Interval
}

interface Options {
  readonly signal?: AbortSignal
  readonly replications?: number
  readonly onProgress?: (share: number) => void
}

/** The three tries that tell most, each with its intervals. */
export async function lookBack(
  lab: Lab,
  { company, seed, log, at }: Played,
  { signal, replications = REPLICATIONS, onProgress }: Options = {},
): Promise<readonly Tried[]> {
  const { scenario, objectives } = company
  const jobsOf = (decisions: readonly Command[], seeds: readonly number[]): TrialJob[] =>
    seeds.map((each) => ({ company: { scenario, objectives }, seed: each, log: decisions, until: at }))
  const whatIfs = whatIfsOf(company, log, at)
  const few = seedsFrom(seed, SCREENING)
  const screening = [log, ...whatIfs.map((each) => each.log)].flatMap((each) => jobsOf(each, few))
  const planned = screening.length + 4 * replications
  const first = await lab.run('trial', screening, { signal, onProgress: (done) => onProgress?.(done / planned) })
  const screened = whatIfs.map((whatIf, index) => {
    const [base, tried] = [first.slice(0, few.length), first.slice((index + 1) * few.length, (index + 2) * few.length)]
    const gain = differenceOf(base.map(bothScores), tried.map(bothScores))
    return { whatIf, gain: gain.mean ?? 0, isClear: isClear(gain) }
  })
  const chosen = chooseWhatIfs(screened)
  const seeds = seedsFrom(seed, replications)
  const jobs = [log, ...chosen.map((each) => each.log)].flatMap((each) => jobsOf(each, seeds))
  const runs = await lab.run('trial', jobs, {
    signal,
    onProgress: (done) => onProgress?.((screening.length + done) / planned),
  })
  return chosen.map((whatIf, index) => ({
    whatIf,
    ...changeOf(runs.slice(0, replications), runs.slice((index + 1) * replications, (index + 2) * replications)),
  }))
}

function bothScores({ kpis: { efficiency, satisfaction } }: Outcome): number | null {
  return efficiency.last === null || satisfaction.last === null ? null : efficiency.last + satisfaction.last
}

function changeOf(before: readonly Outcome[], after: readonly Outcome[]): Omit<Tried, 'whatIf'> {
  const score = (id: 'efficiency' | 'satisfaction') =>
    differenceOf(
      before.map(({ kpis }) => kpis[id].last),
      after.map(({ kpis }) => kpis[id].last),
    )
  return { efficiency: score('efficiency'), satisfaction: score('satisfaction') }
}
