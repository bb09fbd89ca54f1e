/** Faults of form in sentences: what was expected at a place of a file, and what was found there. */

import type { z } from 'zod'
import type { Fault } from './fault'
import { nearest } from './nearest'

type Raw = z.core.$ZodRawIssue
type Issue = z.core.$ZodIssue

/** Reads by the form; every fault is named with its place. */
export function readForm<T extends z.ZodType>(schema: T, json: unknown) {
  const parsed = schema.safeParse(json, { error: sentenceOf })
  if (parsed.success) return { ok: true as const, value: parsed.data }
  return { ok: false as const, issues: parsed.error.issues, faults: faultsIn(parsed.error.issues, []) }
}

/**
 * Every fault with its place. Where a thing may be written in several ways, the faults are those of the way that was
 * meant: the one whose faults lie within it and not at its door.
 */
function faultsIn(issues: readonly Issue[], within: readonly PropertyKey[]): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...within, ...issue.path]
    const place = path.join('.')
    if (issue.code === 'unrecognized_keys') {
      const sentences = issue.message.split('\n')
      return issue.keys.map((key, index) => ({ path: [...path, shortened(key)].join('.'), message: sentences[index]! }))
    }
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path: place, message: issue.message }]
    const meant = issue.errors.filter((way) => way.some((each) => each.path.length > 0 || isInside(each)))
    if (meant.length === 1) return faultsIn(meant[0]!, path)
    const ways = issue.errors.flatMap((way) => faultsIn(way, path)).map(({ message }) => message)
    return [{ path: place, message: joined(ways) }]
  })
}

/** Whether the thing was of the right kind, and only what is in it is at fault. */
const isInside = ({ code }: Issue): boolean => code === 'unrecognized_keys'

/** "expected a or b, found c", of several sentences about one thing. */
function joined(sentences: readonly string[]): string {
  const found = sentences.map((each) => / found (.*)$/.exec(each)?.[1]).find((each) => each !== undefined)
  const wanted = sentences.map((each) => each.replace(/^expected /, '').replace(/, found .*$/, ''))
  return `expected ${[...new Set(wanted)].join(', or ')}${found === undefined ? '' : `, found ${found}`}`
}

function sentenceOf(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${shown(issue.input)}`
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof issue.input === 'string' ? nearest(issue.input, known) : null
      const hint = near === null ? '' : `; did you mean "${near}"?`
      return `expected ${listed(known)}, found ${shown(issue.input)}${hint}`
    }
    case 'too_big':
      if (issue.origin === 'string') return `expected at most ${issue.maximum} letters`
      if (issue.origin === 'array') return `expected at most ${issue.maximum} entries, found ${sizeOf(issue.input)}`
      return `expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}, found ${shown(issue.input)}`
    case 'too_small':
      if (issue.origin === 'array') return `expected at least ${issue.minimum} entries, found ${sizeOf(issue.input)}`
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, found ${shown(issue.input)}`
    case 'invalid_key':
      return 'expected names of letters, digits and hyphens'
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknown(key, issue.inst)).join('\n')
    case 'invalid_union':
      return Array.isArray(issue.options) ? `expected ${listed(issue.options.map(String))}` : undefined
    default:
      return undefined
  }
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
  null: 'null',
}

/** A field that the form does not have, with the one that was probably meant. */
function unknown(key: string, schema: unknown): string {
  const { shape = {} } = (schema as { _zod?: { def?: { shape?: object } } })._zod?.def ?? {}
  const known = Object.keys(shape)
  const near = nearest(key, known)
  if (near !== null) return `unknown field; did you mean "${near}"?`
  return known.length === 0 ? 'unknown field' : `unknown field; expected one of ${known.join(', ')}`
}

const listed = (known: readonly string[]): string =>
  known.length === 1 ? `"${known[0]}"` : `one of ${known.map((each) => `"${each}"`).join(', ')}`

const MOST_SHOWN = 60

/** A text of the file, short enough for a sentence. */
export const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)

const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

/** What was found, short enough for a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
