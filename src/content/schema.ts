/** The only way that JSON becomes a scenario: checked against the form, with every fault named. */

import { z } from 'zod'
import type { Scenario } from '../sim'
import type { Case } from './case'
import { caseSchema } from './caseForm'
import type { Fault } from './fault'
import { scenarioSchema } from './form/scenario'
import { faultsOf } from './soundness'

export type { Fault } from './fault'

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a company from parsed JSON; every fault is named, not the first only. */
export function readScenario(json: unknown): Reading<Scenario> {
  const reading = read(scenarioSchema, json)
  if (!reading.ok) return reading
  const faults = faultsOf(reading.value)
  return faults.length === 0 ? reading : { ok: false, faults }
}

/** Reads a whole case from parsed JSON. The layout is named in the file and found by the caller. */
export function readCase(json: unknown): Reading<Omit<Case, 'layout'> & { readonly layout: string }> {
  const reading = read(caseSchema, json)
  if (!reading.ok) return reading
  const { layout, pace, seed, opensAt, objectives, guide, managers, ...scenario } = reading.value
  const faults = faultsOf(scenario)
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: { scenario, layout, pace, seed, opensAt, objectives, guide, managers } }
}

function read<T extends z.ZodType>(schema: T, json: unknown): Reading<z.output<T>> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, faults: faultsIn(parsed.error.issues, []) }
}

/**
 * Every fault with its place. Where a thing may be written in several ways, the faults are those of the way that was
 * meant: the one whose faults lie deepest.
 */
function faultsIn(issues: readonly z.core.$ZodIssue[], within: readonly PropertyKey[]): Fault[] {
  return issues.flatMap((issue) => {
    const path = [...within, ...issue.path]
    if (issue.code !== 'invalid_union') return [{ path: path.join('.'), message: issue.message }]
    const meant = issue.errors.filter((way) => way.some((each) => each.path.length > 0))
    if (meant.length === 1) return faultsIn(meant[0]!, path)
    return [
      { path: path.join('.'), message: [...new Set(issue.errors.flat().map(({ message }) => message))].join(', or ') },
    ]
  })
}

/** The form of a scenario file as JSON Schema, for editors and authors. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(caseSchema, { io: 'input' })
}
