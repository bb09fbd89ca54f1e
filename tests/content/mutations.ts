/** Scenario files as nobody would write them: spoiled at random, or with every value at an end of its range. */
import { scenarioJsonSchema } from '../../src/content/schema'

export type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** Answers a whole number below `count`. */
export type Dice = (count: number) => number

export const diceOf = (seed: number): Dice => {
  let state = seed | 0
  return (count) => {
    // Weyl sequence through a 32-bit mixer (Vigna 2014, splitmix).
    state = (state + 0x9e3779b9) | 0
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return ((word ^ (word >>> 15)) >>> 0) % count
  }
}

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)]!

export const copyOf = (json: Json): Json => JSON.parse(JSON.stringify(json))

type Parent = Json[] | { [field: string]: Json }

/** Every place in a file: what holds it, and its key. */
function placesIn(json: Json, found: [Parent, string][] = []): [Parent, string][] {
  if (typeof json !== 'object' || json === null) return found
  for (const [key, value] of Object.entries(json)) {
    found.push([json as Parent, key])
    placesIn(value, found)
  }
  return found
}

const deep = (levels: number): Json => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

/** What has no business anywhere. */
const RUBBISH: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => JSON.parse('1e999'),
  () => '',
  () => 'NaN',
  () => 'constructor',
  () => '__proto__',
  () => 'x'.repeat(10_000),
  () => '9'.repeat(400),
  () => `${'9'.repeat(400)} y`,
  () => '-5 min',
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  () => deep(5_000),
  () => Array.from({ length: 300 }, (_, index) => index),
]

/** A copy of the file with one to four things spoiled: missing, misnamed, of another kind, twice, or nonsense. */
export function spoiled(file: Json, dice: Dice): Json {
  const json = copyOf(file)
  for (let left = 1 + dice(4); left > 0; left--) {
    const places = placesIn(json)
    if (places.length === 0) return json
    const [parent, key] = pick(places, dice)
    const fields = parent as { [field: string]: Json }
    const value = fields[key]!
    switch (dice(6)) {
      case 0:
        if (Array.isArray(parent)) parent.splice(Number(key), 1)
        else delete fields[key]
        break
      case 1:
        if (Array.isArray(parent)) parent.push(copyOf(value))
        else fields[`${key}s`] = value
        break
      case 2:
        if (typeof value === 'number') fields[key] = value * pick([-1, 0, 1e3, 1e12, 1e-9], dice)
        else if (typeof value === 'string') fields[key] = pick([`${value}x`, value.slice(1), value.toUpperCase()], dice)
        break
      default:
        fields[key] = pick(RUBBISH, dice)()
    }
  }
  return json
}

/** What the JSON Schema says of one place of a file. */
export interface Form {
  readonly type?: string
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly properties?: Readonly<Record<string, Form>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Form | false
  readonly items?: Form | false
  readonly prefixItems?: readonly Form[]
  readonly anyOf?: readonly Form[]
  readonly oneOf?: readonly Form[]
}

/** A company alone. */
const {
  layout: _l,
  pace: _p,
  seed: _s,
  opensAt: _o,
  objectives: _j,
  guide: _g,
  managers: _m,
  ...company
} = (scenarioJsonSchema() as { properties: Record<string, Form> }).properties
export const companyForm: Form = { type: 'object', properties: company }

const DURATIONS = ['0 s', '1 ms', '1 s', '1 h', '1 d', '3 w', '10 y', '10000 y']

export const fits = (way: Form, value: Json | undefined): boolean => {
  if (value === undefined) return false
  if (way.const !== undefined) return way.const === value
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return way.type === undefined || (way.type === 'integer' ? 'number' : way.type) === kind
}

/** A value at an end of its range, or in the middle; names stay what they are, for they must be known. */
function extreme(node: Form, value: Json | undefined, dice: Dice): Json | undefined {
  const ways = node.anyOf ?? node.oneOf
  if (ways !== undefined) {
    const way = dice(3) === 0 ? pick(ways, dice) : (ways.find((each) => fits(each, value)) ?? pick(ways, dice))
    return extreme(way, fits(way, value) ? value : undefined, dice)
  }
  if (node.const !== undefined) return node.const
  if (node.enum !== undefined) return pick(node.enum, dice)
  switch (node.type) {
    case 'null':
      return null
    case 'boolean':
      return dice(2) === 0
    case 'integer':
    case 'number': {
      const least = node.minimum ?? node.exclusiveMinimum ?? 0
      const most = Math.min(node.maximum ?? 1e9, 1e15)
      const above = node.exclusiveMinimum === undefined ? least : Math.min(most, least + 1e-6)
      const numbers = [above, most, Math.min(most, above + 1), Math.min(most, 7), Math.min(most, 1e4)]
      return pick(
        node.type === 'integer' ? numbers.map(Math.ceil) : [...numbers, (above + Math.min(most, 2)) / 2],
        dice,
      )
    }
    case 'string':
      return node.pattern?.includes('ms|s|min') ? pick(DURATIONS, dice) : value
    case 'array':
      return Array.isArray(value) ? value : node.prefixItems?.map((each) => extreme(each, undefined, dice) ?? null)
    case 'object': {
      if (value !== undefined) return value
      const fields = Object.entries(node.properties ?? {})
        .filter(([field]) => node.required?.includes(field) || dice(3) === 0)
        .map(([field, part]) => [field, extreme(part, undefined, dice)] as const)
      return Object.fromEntries(fields.filter(([, each]) => each !== undefined)) as Json
    }
    default:
      return value
  }
}

/** Every place of a file where the form knows what may stand, written or not. */
function formsIn(node: Form, json: Json, found: [Parent, string, Form][] = []): [Parent, string, Form][] {
  const way = (node.anyOf ?? node.oneOf)?.find((each) => fits(each, json)) ?? node
  if (Array.isArray(json)) {
    for (const [index, part] of json.entries()) {
      const each = way.prefixItems?.[index] ?? (way.items || undefined)
      if (each === undefined) continue
      found.push([json, String(index), each])
      formsIn(each, part, found)
    }
  } else if (typeof json === 'object' && json !== null) {
    for (const [field, part] of Object.entries(way.properties ?? {})) {
      found.push([json, field, part])
      if (Object.hasOwn(json, field)) formsIn(part, json[field]!, found)
    }
    if (typeof way.additionalProperties === 'object') {
      for (const field of Object.keys(json)) found.push([json, field, way.additionalProperties])
    }
  }
  return found
}

/** A copy of the file with up to eight values absurd: each fits the form, and nobody would mean it. */
export function absurd(file: Json, dice: Dice): Json {
  const json = copyOf(file)
  for (let left = 1 + dice(8); left > 0; left--) {
    const [parent, key, node] = pick(formsIn(companyForm, json), dice)
    const fields = parent as { [field: string]: Json }
    const value = extreme(node, Object.hasOwn(fields, key) ? fields[key] : undefined, dice)
    if (value !== undefined) fields[key] = value
  }
  return json
}
