/** Every number and length of time of a scenario file, put to the ends of its range one at a time. */
import { companyForm, copyOf, type Form, fits, type Json } from './mutations'

/** A file with one value at an end, and where that is: `path` without the places of lists, as the form has it. */
export interface AtAnEnd {
  readonly path: string
  readonly value: Json
  readonly file: Json
}

const isDuration = ({ type, pattern }: Form): boolean => type === 'string' && pattern?.includes('ms|s|min') === true
const isNumber = ({ type }: Form): boolean => type === 'number' || type === 'integer'
const waysOf = (node: Form): readonly Form[] => node.anyOf ?? node.oneOf ?? [node]

function endsOf(node: Form): Json[] {
  if (node.const !== undefined) return []
  if (isDuration(node)) return ['0 s', '1 ms', '10 y', '10000 y']
  if (!isNumber(node)) return []
  const whole = node.type === 'integer'
  const least = node.minimum ?? (node.exclusiveMinimum ?? 0) + (whole ? 1 : 1e-9)
  const most = node.maximum ?? (node.exclusiveMaximum ?? 1e9) - (whole ? 1 : 1e-9)
  return [least, most]
}

type Path = readonly (string | number)[]

/** What policies and levers are told is put to its ends by their own bounds. */
const isTold = (name: string): boolean => name === 'args'

function visit(node: Form, json: Json | undefined, path: Path, seen: (path: Path, value: Json) => void): void {
  for (const way of waysOf(node)) {
    for (const value of endsOf(way)) seen(path, value)
    if (json === undefined || !fits(way, json)) continue
    if (Array.isArray(json)) {
      for (const [index, part] of json.entries()) {
        const each = way.prefixItems?.[index] ?? (way.items || undefined)
        if (each !== undefined) visit(each, part, [...path, index], seen)
      }
    } else if (typeof json === 'object' && json !== null) {
      const process = way.properties?.process?.const ?? way.properties?.kind?.const
      if (process !== undefined && process !== (json.process ?? json.kind)) continue
      for (const [name, part] of Object.entries(way.properties ?? {})) {
        if (!isTold(name)) visit(part, json[name], [...path, name], seen)
      }
      if (typeof way.additionalProperties === 'object') {
        for (const [name, part] of Object.entries(json)) visit(way.additionalProperties, part, [...path, name], seen)
      }
    }
  }
}

function withValue(file: Json, path: Path, value: Json): Json {
  const copy = copyOf(file)
  let at = copy as { [key: string]: Json }
  for (const key of path.slice(0, -1)) at = at[key] as { [key: string]: Json }
  at[path[path.length - 1]!] = value
  return copy
}

/** Of places that the form does not tell apart, such as two entries of a list, the first. */
export function atTheirEnds(file: Json): AtAnEnd[] {
  const found = new Map<string, AtAnEnd>()
  visit(companyForm, file, [], (path, value) => {
    const place = `${path.filter((part) => typeof part === 'string').join('.')} ${value}`
    if (!found.has(place)) found.set(place, { path: path.join('.'), value, file: withValue(file, path, value) })
  })
  return [...found.values()]
}

/** Places of the form where a number or a length of time may stand, names of a record as `*`. */
export function numbersOfTheForm(): Set<string> {
  const found = new Set<string>()
  const walk = (node: Form, path: string): void => {
    for (const way of waysOf(node)) {
      if (endsOf(way).length > 0) found.add(path)
      for (const [name, part] of Object.entries(way.properties ?? {})) {
        if (!isTold(name)) walk(part, path === '' ? name : `${path}.${name}`)
      }
      for (const part of [...(way.prefixItems ?? []), ...(way.items ? [way.items] : [])]) walk(part, path)
      if (typeof way.additionalProperties === 'object') walk(way.additionalProperties, `${path}.*`)
    }
  }
  walk(companyForm, '')
  return found
}
