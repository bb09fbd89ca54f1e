/** The only way that JSON becomes a scenario: checked against the form, with every fault named. */

import { z } from 'zod'
import type { Scenario } from '../sim'
import type { Case } from './case'
import { caseSchema, playSchema } from './caseForm'
import type { Fault } from './fault'
import { scenarioSchema } from './form/scenario'
import { readForm } from './formFaults'
import { salvage } from './salvage'
import { withShelves } from './shelves'
import { faultsAmong, faultsOf } from './soundness'

export type { Fault } from './fault'
export { nearest } from './nearest'

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a company from parsed JSON; every fault is named, not the first only. */
export function readScenario(json: unknown): Reading<Scenario> {
  const reading = read(scenarioSchema, json)
  return reading.ok ? sound(reading.value) : reading
}

/** Reads a whole case from parsed JSON. The layout is named in the file and found by the caller. */
export function readCase(json: unknown): Reading<Omit<Case, 'layout'> & { readonly layout: string }> {
  const reading = read(caseSchema, json)
  if (!reading.ok) return reading
  const { layout, pace, seed, opensAt, objectives, guide, managers, ...company } = reading.value
  const checked = sound(company)
  if (!checked.ok) return checked
  return { ok: true, value: { scenario: checked.value, layout, pace, seed, opensAt, objectives, guide, managers } }
}

/** Where the form is at fault, what does not go together among the rest is told too. */
function read<T extends z.ZodType>(schema: T, json: unknown): Reading<z.output<T>> {
  const reading = readForm(schema, json)
  if (reading.ok) return reading
  const rest = salvage(json, reading.issues)
  return { ok: false, faults: rest === null ? reading.faults : [...reading.faults, ...faultsAmong(rest)] }
}

function sound(company: Scenario): Reading<Scenario> {
  const scenario = withShelves(company)
  const faults = faultsOf(scenario)
  return faults.length === 0 ? { ok: true, value: scenario } : { ok: false, faults }
}

/** The form of a scenario file as JSON Schema, for editors and authors: a company, and what makes it a case of the game. */
export function scenarioJsonSchema(): object {
  const { shape } = playSchema
  const form = z.object({ ...scenarioSchema.shape, ...playSchema.partial().shape }).strict()
  const needed = Object.entries(shape).flatMap(([field, part]) => (part.safeParse(undefined).success ? [] : [field]))
  return {
    ...z.toJSONSchema(form, { io: 'input' }),
    title: 'Scenario of Lead Time',
    description:
      'A company, which a study runs as it is; or, with a layout, a case of the game, which needs the other fields of play too.',
    dependentRequired: { layout: needed },
  }
}
