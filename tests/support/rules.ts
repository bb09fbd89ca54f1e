/** The rules of the code's shape. Each takes sources and answers with its breaches, in words, each with its place. */
import { type Import, importsOf, isCode, isNode, type Source, type SyntaxNode, syntaxOf, walk } from './imports'

/** Who may import whom among the folders of src (and the files that stand directly in it). */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  content: ['sim'],
  lab: ['sim', 'content'],
  session: ['sim', 'content', 'lab'],
  scene: ['session', 'sim', 'content', 'assets'],
  panels: ['session', 'sim', 'content', 'lab', 'assets'],
  cli: ['sim', 'content', 'lab'],
  'main.tsx': ['sim', 'content', 'lab', 'session', 'scene', 'panels', 'assets'],
}

/** Folders that others enter by certain files only. */
const DOORS: Readonly<Record<string, RegExp>> = {
  sim: /^src\/sim\/index\.ts$/,
  session: /^src\/session\/index\.ts$/,
  content: /^src\/content\/((.*\/)?index|schema|case|runForm)\.ts$/,
}

/**
 * Inside sim, a file may import its own layer and those before it: first words without behaviour, then the company as it
 * was built, then the world that changes, then what changes it. Measures stand aside and never see the world.
 */
export const SIM_LAYERS: readonly (readonly string[])[] = [
  ['kernel'],
  ['meters'],
  ['due', 'facts', 'frame', 'params', 'scenario', 'units', 'accounts', 'references'],
  ['formulas'],
  ['model', 'chainModel', 'changeModel', 'peopleModel'],
  ['floor', 'gate', 'plans', 'change', 'supply', 'buyers', 'changeover'],
  ['world'],
  ['slots'],
  ['policies'],
  ['processes'],
  ['levers', 'frontier', 'compile', 'opening', 'build'],
  ['run', 'happen', 'reseed', 'frames'],
  ['frameOf'],
  ['index'],
]
const KPIS_MAY_IMPORT = ['kernel', 'formulas', 'facts', 'meters', 'params', 'units', 'accounts', 'model', 'kpis']
const MAY_IMPORT_KPIS = ['kpis', 'index']

/** Packages that belong to some folders only. What is not named here is free outside sim and content. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['scene'],
  react: ['panels', 'main.tsx'],
  'react-dom': ['panels', 'main.tsx'],
  'radix-ui': ['panels'],
  'lucide-react': ['panels'],
  uplot: ['panels'],
  zod: ['content'],
}
const FEW_PACKAGES: Readonly<Record<string, readonly string[]>> = { sim: [], content: ['zod'] }

/** Roads that the tables forbid and that are taken all the same. */
const EXEMPT_IMPORTS: Readonly<Record<string, string>> = {
  'src/cli/site.ts -> tests/support/browser': 'screenshots are taken with the browser that the tests drive',
}

/** Files in a registry's folder that are no entry of it. */
const NO_ENTRIES: Readonly<Record<string, string>> = {
  'src/sim/kpis/kpi.ts': 'says what every measure is',
  'src/sim/kpis/measures.ts': 'runs the folds of all measures',
  'src/sim/policies/controlCharts/controlChart.ts': 'says what every chart is',
  'src/sim/policies/inspection/inspection.ts': 'says what every inspection is',
  'src/sim/policies/replenishment/safetyStock.ts': 'a formula that several policies share',
}

const BANNED_FOLDERS = ['utils', 'common', 'helpers', 'types', 'core', 'manager']
const MOST_LINES = 300
const MAY_BE_LONG = /^src\/content\/(words|scenarios|strategies)\//
/** Exact in every engine, by the language's own definition; the two constants are the nearest doubles. */
const EXACT_MATH = [
  'LN2',
  'SQRT2',
  'floor',
  'ceil',
  'round',
  'trunc',
  'abs',
  'min',
  'max',
  'sqrt',
  'imul',
  'sign',
  'clz32',
]
const BANNED_NAMES = ['Date', 'Intl', 'globalThis']
const BANNED_MEMBERS = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase']

/** src/sim/run.ts -> sim; src/main.tsx -> main.tsx; assets/x.svg -> assets. */
function folderOf(path: string): string {
  const [top, second] = path.split('/')
  return (top === 'src' ? second : top) ?? path
}

/** src/sim/kernel/calendar.ts -> kernel; src/sim/run.ts -> run. */
const partOfSim = (path: string) => (path.split('/')[2] ?? '').replace(/\.ts$/, '')

const isFile = (imported: string) => /^(src|tests|assets|public|tools|\.\.)\//.test(imported)
const isExempt = ({ from, to }: Import) => `${from} -> ${to}` in EXEMPT_IMPORTS

export function forbiddenImports(sources: readonly Source[]): string[] {
  return importsOf(sources).flatMap((road) => {
    const breach = isExempt(road) ? null : isFile(road.to) ? forbiddenFile(road) : forbiddenPackage(road)
    return breach === null ? [] : [`${road.from} imports ${road.to}: ${breach}`]
  })
}

function forbiddenFile({ from, to }: Import): string | null {
  const importer = folderOf(from)
  const imported = folderOf(to)
  if (importer === imported) return importer === 'sim' ? simOutOfOrder(from, to) : null
  const allowed = MAY_IMPORT[importer]
  if (allowed === undefined) return `${importer} has no place in the import table`
  if (!allowed.includes(imported)) return `${importer} may import ${allowed.join(', ') || 'nothing from outside'}`
  const door = DOORS[imported]
  return door === undefined || door.test(to) ? null : `${imported} is entered by its door`
}

function simOutOfOrder(from: string, to: string): string | null {
  const [importer, imported] = [partOfSim(from), partOfSim(to)]
  if (importer === 'kpis') {
    return KPIS_MAY_IMPORT.includes(imported) ? null : `a measure may import ${KPIS_MAY_IMPORT.join(', ')}`
  }
  if (imported === 'kpis') return MAY_IMPORT_KPIS.includes(importer) ? null : 'measures are never an input to the world'
  const layerOf = (part: string) => SIM_LAYERS.findIndex((layer) => layer.includes(part))
  if (layerOf(importer) < 0) return `${importer} has no place in the order of sim`
  if (layerOf(imported) < 0) return `${imported} has no place in the order of sim`
  return layerOf(imported) <= layerOf(importer) ? null : `${imported} stands above ${importer}`
}

function forbiddenPackage({ from, to }: Import): string | null {
  const importer = folderOf(from)
  const few = FEW_PACKAGES[importer]
  if (few !== undefined && !few.includes(to)) return `${importer} depends on ${few.join(', ') || 'no package'}`
  if (to.startsWith('node:')) return importer === 'cli' ? null : 'only cli runs in Node alone'
  const homes = PACKAGE_HOMES[to]
  return homes === undefined || homes.includes(importer) ? null : `${to} belongs to ${homes.join(', ')}`
}

/** What would make a run differ between two engines, two places or two moments. */
export function impureSim(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => source.path.startsWith('src/sim/') && isCode(source.path))
    .flatMap((source) => {
      const breaches: string[] = []
      walk(syntaxOf(source), (node, parent, field) => {
        const breach = impurity(node, parent, field)
        if (breach !== null) breaches.push(`${source.path}:${lineOf(source.text, node)} ${breach}`)
      })
      return breaches
    })
}

function impurity(node: SyntaxNode, parent: SyntaxNode | null, field: string): string | null {
  if (node.operator === '**' || node.operator === '**=') return 'uses **, which engines round differently'
  const member = parent?.type === 'MemberExpression' && field === 'property' && parent.computed !== true
  const key = field === 'key' && parent?.computed !== true
  if (node.type === 'Literal' && field === 'property' && BANNED_MEMBERS.includes(String(node.value))) {
    return `uses ${node.value}, which depends on the place`
  }
  if (node.type !== 'Identifier' || key) return null
  const name = String(node.name)
  if (member) return BANNED_MEMBERS.includes(name) ? `uses ${name}, which depends on the place` : null
  if (BANNED_NAMES.includes(name)) return `uses ${name}, which a replay cannot know`
  return name === 'Math' ? inexactMath(parent, field) : null
}

function inexactMath(parent: SyntaxNode | null, field: string): string | null {
  const property =
    parent?.type === 'MemberExpression' && field === 'object' && parent.computed !== true && parent.property
  const name = isNode(property) ? String(property.name) : null
  if (name === null) return 'hands Math on, so that nobody sees which function is used'
  return EXACT_MATH.includes(name) ? null : `uses Math.${name}, which is not the same in every engine`
}

const lineOf = (text: string, node: SyntaxNode) => text.slice(0, Number(node.start)).split('\n').length

/** Registries are complete: a file that no index imports would silently not exist. */
export function unregistered(sources: readonly Source[]): string[] {
  const entry =
    /^src\/(sim\/levers\/[^/]+|sim\/policies\/[^/]+|sim\/kpis|content\/(scenarios|strategies|experiments|cards|lessons))\/.+\.(ts|tsx|json)$/
  const roads = new Set(importsOf(sources).map(({ from, to }) => `${from} -> ${to}`))
  return sources
    .map(({ path }) => path)
    .filter((path) => entry.test(path) && !(path in NO_ENTRIES) && !isTopIndex(path) && !isSharedFold(path))
    .filter((path) => !registriesOf(path).some((registry) => roads.has(`${registry} -> ${path}`)))
    .map((path) => `${path} is missing in its registry, ${registriesOf(path).join(' or ')}`)
}

const isTopIndex = (path: string) => /^src\/(sim\/kpis|sim\/policies\/[^/]+|content\/[^/]+)\/index\.ts$/.test(path)
/** Folds that several measures share stand in a folder of their own. */
const isSharedFold = (path: string) => path.startsWith('src/sim/kpis/folds/')

/** The index beside a file, and the one above it: levers/production/index.ts, levers/index.ts. */
function registriesOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const above = folder.slice(0, folder.lastIndexOf('/'))
  return [`${folder}/index.ts`, `${above}/index.ts`].filter((registry) => registry !== path)
}

export function misnamedFolders(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .some((folder) => BANNED_FOLDERS.includes(folder)),
    )
    .map(({ path }) => `${path}: a folder is a noun of the field or of the screen`)
}

/** Code and style sheets; data and prose may be as long as they need. */
export function overlongFiles(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /\.(tsx?|css)$/.test(path) && !MAY_BE_LONG.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines: a second responsibility has moved in`)
}
