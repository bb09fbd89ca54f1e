/** Where others would have ended with the same luck: the case's three managers and nobody at all, played in the lab. */
import { useEffect, useState } from 'react'
import { logOf, type StrategyId, strategyIds } from '../../../lab/strategies'
import type { Lab } from '../../../lab/workers'
import type { Case } from '../../app/company'

export interface Reference {
  readonly id: StrategyId
  readonly efficiency: number | null
  readonly satisfaction: number | null
}

export interface Run {
  readonly company: Case
  readonly seed: number
  /** How far [ms]: the others are stopped there too. */
  readonly at: number
}

export async function playReferences(
  lab: Lab,
  { company, seed, at }: Run,
  signal?: AbortSignal,
): Promise<readonly Reference[]> {
  const { scenario, objectives } = company
  const jobs = strategyIds.map((id) => ({
    company: { scenario, objectives },
    seed,
    log: logOf(company, id),
    until: at,
  }))
  const outcomes = await lab.run('trial', jobs, { signal })
  return strategyIds.map((id, index) => {
    const { efficiency, satisfaction } = outcomes[index]!.kpis
    return { id, efficiency: efficiency.last, satisfaction: satisfaction.last }
  })
}

/** Null while they are played; none when they could not be, which the tries beside them say. */
export function useReferences(lab: Lab, { company, seed, at }: Run): readonly Reference[] | null {
  const [references, setReferences] = useState<readonly Reference[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    playReferences(lab, { company, seed, at }, stop.signal).then(setReferences, () => {
      if (!stop.signal.aborted) setReferences([])
    })
    return () => stop.abort()
  }, [lab, company, seed, at])
  return references
}
