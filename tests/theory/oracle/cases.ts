/** What theory, published tables and exact computation say: 826 cases, each with its tolerance and its source. */
import { readFileSync } from 'node:fs'

export interface OracleCase {
  /** `group:metric`; one run of a group serves all its metrics. */
  readonly id: string
  readonly family: string
  readonly model: string
  // biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own, read where they are used
  readonly params: any
  readonly expected: unknown
  /** `exact`: a deterministic value. `ci`: a long-run mean that a simulation's interval must hold. */
  readonly tolerance_kind: 'exact' | 'ci'
  readonly tolerance: {
    readonly rel?: number
    readonly abs?: number
    readonly confidence?: number
    readonly max_rel_half_width?: number
    readonly expected_uncertainty_abs?: number
  }
  readonly source: string
}

export const oracleCases: readonly OracleCase[] = JSON.parse(
  readFileSync(new URL('./cases.json', import.meta.url), 'utf8'),
)

const byId = new Map(oracleCases.map((oracle) => [oracle.id, oracle]))

/** @throws when there is no such case. */
export function oracleCase(group: string, metric: string): OracleCase {
  const found = byId.get(`${group}:${metric}`)
  if (found === undefined) throw new Error(`no case "${group}:${metric}"`)
  return found
}

/** Parameters of a group. @throws when there is no such group. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function groupParams(group: string): any {
  const found = oracleCases.find(({ id }) => id.startsWith(`${group}:`))
  if (found === undefined) throw new Error(`no group "${group}"`)
  return found.params
}
