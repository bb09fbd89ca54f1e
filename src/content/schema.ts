/** The only way that JSON becomes a scenario: checked against the form, with every fault named. */

import { z } from 'zod'
import type { Scenario } from '../sim'
import type { Case } from './case'
import { caseSchema } from './caseForm'
import { scenarioSchema } from './form'

/** One thing that is wrong with a file: where, and what was expected there. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a company from parsed JSON; every fault is named, not the first only. */
export function readScenario(json: unknown): Reading<Scenario> {
  return read(scenarioSchema, json)
}

/** Reads a whole case from parsed JSON. The layout is named in the file and found by the caller. */
export function readCase(json: unknown): Reading<Omit<Case, 'layout'> & { readonly layout: string }> {
  const reading = read(caseSchema, json)
  if (!reading.ok) return reading
  const { layout, pace, seed, opensAt, objectives, guide, managers, ...scenario } = reading.value
  return { ok: true, value: { scenario, layout, pace, seed, opensAt, objectives, guide, managers } }
}

function read<T extends z.ZodType>(schema: T, json: unknown): Reading<z.output<T>> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  return { ok: false, faults }
}

/** The form of a scenario file as JSON Schema, for editors and authors. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(caseSchema, { io: 'input' })
}
