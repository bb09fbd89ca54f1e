/** Reads source files as a graph: who imports whom, by which road, and whether the roads run in a circle. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One file, its path as the repository spells it: src/sim/run.ts. */
export interface Source {
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly from: string
  /** A path in the repository (src/sim/run.ts), or the name of a package (react, node:fs). */
  readonly to: string
}

/** A node of the syntax tree, as far as the checks look at it. */
export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

/** Every file below a folder; none when the folder is absent. */
export function readSources(folder: string): Source[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export const isCode = (path: string) => /\.tsx?$/.test(path)

export function syntaxOf(source: Source): SyntaxNode {
  const { program, errors } = parseSync(source.path, source.text)
  if (errors.length > 0) throw new Error(`${source.path} does not parse: ${errors[0]?.message}`)
  return program as unknown as SyntaxNode
}

/** Visits a tree in order of the text, parents first. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null, field: string) => void,
): void {
  const step = (value: unknown, parent: SyntaxNode | null, field: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) step(item, parent, field)
    } else if (isNode(value)) {
      visit(value, parent, field)
      for (const [name, child] of Object.entries(value)) step(child, value, name)
    }
  }
  step(node, null, '')
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Every import of every code file: static, re-exported, of a type only, dynamic, or a worker's or asset's URL. */
export function importsOf(sources: readonly Source[]): Import[] {
  const known = new Set(sources.map((source) => source.path))
  return sources
    .filter((source) => isCode(source.path))
    .flatMap((source) =>
      specifiersOf(source).map((specifier) => ({ from: source.path, to: resolve(source.path, specifier, known) })),
    )
}

function specifiersOf(source: Source): string[] {
  const specifiers: string[] = []
  walk(syntaxOf(source), (node) => {
    const road = isModuleUrl(node) ? (node.arguments as SyntaxNode[])[0] : node.source
    if (isNode(road) && typeof road.value === 'string') specifiers.push(road.value)
  })
  return specifiers
}

/** `new URL('./worker.ts', import.meta.url)`: an import in all but name. */
function isModuleUrl(node: SyntaxNode): boolean {
  if (node.type !== 'NewExpression' || (node.callee as SyntaxNode).name !== 'URL') return false
  const base = (node.arguments as SyntaxNode[])[1]
  return base?.type === 'MemberExpression' && (base.object as SyntaxNode).type === 'MetaProperty'
}

function resolve(importer: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return packageName(specifier)
  const path = posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''))
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path
}

const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Each circle of imports once, as the road round it. Imports of types count: a circle of types is a circle too. */
export function circlesIn(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const circles: string[] = []
  const done = new Set<string>()
  const road: string[] = []
  const follow = (path: string): void => {
    const met = road.indexOf(path)
    if (met >= 0) circles.push([...road.slice(met), path].join(' -> '))
    if (met >= 0 || done.has(path)) return
    road.push(path)
    for (const to of next.get(path) ?? []) follow(to)
    road.pop()
    done.add(path)
  }
  for (const path of [...next.keys()].sort()) follow(path)
  return circles
}
