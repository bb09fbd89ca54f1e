/** Of a file that does not fit its form, the parts that do: what does not go together among them is told in the same go. */

import { z } from 'zod'
import type { Scenario } from '../sim'
import { item } from './form/chain'
import { scenarioSchema } from './form/scenario'
import { readForm } from './formFaults'

/** Parts of a file, and what became of the others. */
export interface Salvage {
  readonly scenario: Scenario
  /** By list: the places in the file of the entries that are left. */
  readonly places: Readonly<Record<string, readonly number[]>>
  /** By list: names of entries that are at fault, which others may refer to all the same. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Fields that are at fault as a whole; something stands in for them. */
  readonly fields: readonly string[]
}

type Issue = z.core.$ZodIssue
type Fields = Record<string, unknown>

/** Where every item is at fault, there is none. */
const partsSchema = scenarioSchema.extend({ items: z.array(item).default([]) })

/** What a file must have, and what stands in for it. */
const STAND_IN: Fields = { id: 'unnamed', length: '1 w' }

/** The sound parts of a file with these faults; null where too little is left to tell what is meant. */
export function salvage(json: unknown, issues: readonly Issue[]): Salvage | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const known = Object.keys(scenarioSchema.shape)
  const left: Fields = Object.fromEntries(Object.entries(json).filter(([field]) => known.includes(field)))
  const [places, names]: [Record<string, number[]>, Record<string, string[]>] = [{}, {}]
  const fields: string[] = []
  for (const field of known) {
    const own = issues.filter(({ path }) => path[0] === field)
    if (own.length === 0) continue
    const list = left[field]
    if (Array.isArray(list) && own.every(({ path }) => typeof path[1] === 'number')) {
      const rest = withoutUnknown(list, own)
      const faulty = new Set(own.filter((issue) => !isUnknownField(issue)).map(({ path }) => Number(path[1])))
      const lost = [...faulty].map((place) => (list[place] as Fields | null | undefined)?.id)
      if (REFERRED.includes(field) && !lost.every((name) => typeof name === 'string')) return null
      names[field] = lost.filter((name) => typeof name === 'string')
      places[field] = [...list.keys()].filter((place) => !faulty.has(place))
      left[field] = places[field].map((place) => rest[place])
    } else if (REFERRED.includes(field)) {
      return null
    } else {
      fields.push(field)
      delete left[field]
    }
  }
  const reading = readForm(partsSchema, { ...STAND_IN, ...left })
  return reading.ok ? { scenario: reading.value, places, names, fields } : null
}

/** Lists that others refer to by name: without the names of one, no reference to it can be judged. */
const REFERRED = ['items', 'sites', 'shifts', 'pools', 'stations', 'suppliers', 'lanes', 'stockPoints', 'segments']

const isUnknownField = ({ code, path }: Issue): boolean => code === 'unrecognized_keys' && path.length === 2

/** The list, its entries without the fields that the form does not know. */
function withoutUnknown(list: readonly unknown[], issues: readonly Issue[]): unknown[] {
  const rest = [...list]
  for (const issue of issues) {
    if (!isUnknownField(issue) || issue.code !== 'unrecognized_keys') continue
    const place = Number(issue.path[1])
    const entries = Object.entries(rest[place] as Fields)
    rest[place] = Object.fromEntries(entries.filter(([field]) => !issue.keys.includes(field)))
  }
  return rest
}
