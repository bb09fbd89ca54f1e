/** The JSON Schema of scenario files is a document: every field has a type, a range, a unit and a meaning. */
import { expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/content/schema'

interface Node {
  readonly type?: string
  readonly description?: string
  readonly title?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | false
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly $ref?: string
}

const ways = (node: Node): readonly Node[] => node.anyOf ?? node.oneOf ?? []

/** Every field of the form with its path, and every node below it. */
function visit(node: Node, path: string, seen: (node: Node, path: string, field: boolean) => void): void {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`
    seen(field, at, true)
    visit(field, at, seen)
  }
  const parts = [...ways(node), ...(node.prefixItems ?? [])]
  if (node.items !== undefined) parts.push(node.items)
  if (typeof node.additionalProperties === 'object') parts.push(node.additionalProperties)
  for (const part of parts) {
    seen(part, path, false)
    visit(part, path, seen)
  }
}

/** The paths of what fails, each with what is missing. */
function breaches(missing: (node: Node, path: string, field: boolean) => string | null): string[] {
  const told: string[] = []
  visit(scenarioJsonSchema() as Node, '', (node, path, field) => {
    const what = missing(node, path, field)
    if (what !== null) told.push(`${path}: ${what}`)
  })
  return [...new Set(told)]
}

const isNumber = ({ type }: Node): boolean => type === 'number' || type === 'integer'
/** Whether a number may stand there, by itself, as null's other way, in a list or by name. */
const holdsNumber = (node: Node): boolean =>
  isNumber(node) ||
  ways(node).some(isNumber) ||
  (node.items !== undefined && isNumber(node.items)) ||
  (typeof node.additionalProperties === 'object' && isNumber(node.additionalProperties))

/** What is told by name is bounded by the policy or lever that it is told to, and described with it. */
const TOLD = /(^|\.)args$/

it('says of every field what it means: write .describe(…) on the field itself', () => {
  expect(breaches(({ description }, _, field) => (field && !description ? 'has no description' : null))).toEqual([])
})

it('says of every number its unit: end the description with it in brackets, such as [units], [currency] or [1]', () => {
  const unit = /\[[^\]]+\]/
  expect(
    breaches((node, path, field) =>
      field && holdsNumber(node) && !unit.test(node.description ?? '') && !TOLD.test(path) ? 'has no unit' : null,
    ),
  ).toEqual([])
})

it('bounds every number: write .min(…) and .max(…), so that the unimaginable is refused at the door', () => {
  const bounded = (node: Node) =>
    (node.minimum ?? node.exclusiveMinimum) !== undefined &&
    (node.maximum ?? node.exclusiveMaximum ?? Number.POSITIVE_INFINITY) < Number.MAX_SAFE_INTEGER
  expect(
    breaches((node) => (isNumber(node) && node.const === undefined && !bounded(node) ? 'has no range' : null)),
  ).toEqual([])
})

it('bounds every text and list: write .max(…), or say by a pattern what it looks like', () => {
  expect(
    breaches((node) => {
      const open = [node.pattern, node.maxLength, node.enum, node.const].every((bound) => bound === undefined)
      if (node.type === 'string' && open) return 'has no length'
      return node.type === 'array' && node.prefixItems === undefined && node.maxItems === undefined
        ? 'has no length'
        : null
    }),
  ).toEqual([])
})

it('says of every field that may be left out what it is then: write .prefault(…) as an author would', () => {
  /** A study needs none of what makes a case; and what is left out of a coefficient of variation hangs on the family. */
  const said = /^(layout|pace|seed|objectives|guide|managers)$|\.cv$/
  const told: string[] = []
  const look = (node: Node, path: string) => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`
      if (!node.required?.includes(name) && field.default === undefined && !said.test(at)) told.push(at)
    }
  }
  look(scenarioJsonSchema() as Node, '')
  visit(scenarioJsonSchema() as Node, '', (node, path) => look(node, path))
  expect([...new Set(told)]).toEqual([])
})

it('says of every policy what it is told, with range and unit', () => {
  const told: string[] = []
  visit(scenarioJsonSchema() as Node, '', (node, path, field) => {
    if (field && TOLD.test(path) && !path.startsWith('managers')) told.push(node.description ?? '')
  })
  const all = told.join('\n')
  for (const numbers of [
    'conwip: cap 1 to 1000000000 [lots]',
    'cusum: reference 0 to 3 [1], such as 0.5',
    'serviceLevel 1 to 99.9999 [percent]',
  ])
    expect(all).toContain(numbers)
})

it('shows defaults as an author would write them: durations take .prefault("0 s") and not .default(0)', () => {
  const kind = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
  const takes = (node: Node, value: unknown): boolean => {
    if (ways(node).length > 0) return ways(node).some((way) => takes(way, value))
    if (node.enum !== undefined) return node.enum.includes(value)
    return node.type === undefined || kind(value) === (node.type === 'integer' ? 'number' : node.type)
  }
  expect(
    breaches((node) =>
      node.default !== undefined && !takes(node, node.default) ? 'has a default of another type' : null,
    ),
  ).toEqual([])
})
