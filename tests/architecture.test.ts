/** The shape of the code: who may import whom, what the simulated world may not know, and nothing forgotten. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesIn, importsOf, readSources, type Source } from './support/imports'
import {
  forbiddenImports,
  impureSim,
  MAY_IMPORT,
  misnamedFolders,
  overlongFiles,
  SIM_LAYERS,
  unregistered,
} from './support/rules'

const sources = existsSync('src') ? readSources('src') : []

describe('the code', () => {
  it('imports only what its place allows', () => expect(forbiddenImports(sources)).toEqual([]))
  it('has no circle of imports', () => expect(circlesIn(importsOf(sources))).toEqual([]))
  it('keeps the simulated world the same in every engine', () => expect(impureSim(sources)).toEqual([]))
  it('registers every lever, policy, measure and piece of content', () => expect(unregistered(sources)).toEqual([]))
  it('names its folders by nouns of the field', () => expect(misnamedFolders(sources)).toEqual([]))
  it('gives each file one responsibility', () => expect(overlongFiles(sources)).toEqual([]))
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  /** The rows of the table under this heading, its first two cells. */
  const table = (heading: string) =>
    readme
      .slice(readme.indexOf(`| ${heading} |`))
      .split('\n\n')[0]!
      .split('\n')
      .slice(2)
      .map((row) => row.split('|').slice(1, 3))
  const named = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, names]) => names!.split(' '))

  it('has the layers of the simulated world as the rule has them', () =>
    expect(table('layer of `sim`').map(([layer]) => named(layer))).toEqual(SIM_LAYERS))

  it('says who may import whom as the rule does', () => {
    const own = (folder: string) => MAY_IMPORT[folder]!.filter((each) => each !== 'assets')
    for (const [cell, may = ''] of table('folder')) {
      const folder = named(cell)[0]!
      if (folder !== 'sim' && !may.includes('everything'))
        expect([folder, ...named(may)]).toEqual([folder, ...own(folder)])
    }
    expect(table('folder').map(([cell]) => named(cell)[0])).toEqual(Object.keys(MAY_IMPORT))
  })

  it('names every folder of the code and of the tests', () => {
    const map = readme.slice(readme.indexOf('## Map of the code'), readme.indexOf('## Who may import whom'))
    const folders = new Set(sources.flatMap(({ path }) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []))
    expect([...folders].filter((folder) => !map.includes(`  ${folder}/`))).toEqual([])
  })
})

/** Each rule is shown what it must catch: a rule that cannot fail protects nothing. */
describe('a planted breach is caught', () => {
  const file = (path: string, text = ''): Source => ({ path: `src/${path}`, text })

  it.each([
    ['sim knows nothing outside', 'sim/run.ts', "import { say } from '../content/words'"],
    ['by a type alone', 'sim/run.ts', "type Words = import('../content/words').Words"],
    ['by handing it on', 'sim/run.ts', "export * from '../session'"],
    ['by a dynamic import', 'lab/trial.ts', "export const open = () => import('../session')"],
    ['by a URL', 'lab/pool.ts', "new Worker(new URL('../panels/worker.ts', import.meta.url))"],
    ['the scene and the panels never know each other', 'scene/floor.ts', "import { Desk } from '../panels/Desk'"],
    ['the world has one door', 'session/clock.ts', "import { due } from '../sim/due'"],
    ['the session has one door', 'panels/Desk.tsx', "import { store } from '../session/store'"],
    ['content has its doors', 'lab/trial.ts', "import { first } from '../content/scenarios/first'"],
    ['a new folder takes its place in the table', 'sound/bell.ts', "import { open } from '../session'"],
    ['only main stands above all', 'cli/sim.ts', "import '../main.tsx'"],
    ['sim leans on no package', 'sim/kernel/hash.ts', "import { hash } from 'hash'"],
    ['sim does not run in Node alone', 'sim/run.ts', "import { readFileSync } from 'node:fs'"],
    ['the renderer stays in the scene', 'panels/Desk.tsx', "import * as Phaser from 'phaser'"],
    ['the kernel knows no world', 'sim/kernel/calendar.ts', "import type { World } from '../world'"],
    ['policies know no processes', 'sim/policies/release/kanban.ts', "import { load } from '../../processes/station'"],
    ['measures see facts only', 'sim/kpis/wip.ts', "import type { World } from '../world'"],
    ['measures are no input', 'sim/processes/market.ts', "import { wip } from '../kpis/wip'"],
    ['a new part of sim takes its place in the order', 'sim/luck.ts', "import { heap } from './kernel/heap'"],
  ])('%s', (_, path, text) => expect(forbiddenImports([file(path, text)])).toHaveLength(1))

  it.each([
    ['sim/run.ts', "import { heap } from './kernel/heap'"],
    ['sim/index.ts', "export { wip } from './kpis/wip'"],
    ['session/index.ts', "import { readScenario } from '../content/schema'"],
    ['panels/Desk.tsx', "import icon from '../../assets/icon.svg?url'\nimport { uses } from 'zustand'"],
    ['sim/market.md', "import '../panels'"],
    ['sim/facts.ts', "// import '../panels'\nexport const text = `import '../panels'`"],
  ])('and a lawful import in %s is not', (path, text) =>
    expect(forbiddenImports([file(path, text), file('content/schema.ts')])).toEqual([]),
  )

  it('a circle, even one of types', () => {
    const circle = [
      file('lab/trial.ts', "import { b } from './design'"),
      file('lab/design.ts', "export { c } from './statistics'"),
      file('lab/statistics.ts', "import type { A } from './trial'"),
    ]
    expect(circlesIn(importsOf(circle))).toHaveLength(1)
    expect(circlesIn(importsOf(circle.slice(1)))).toEqual([])
  })

  it.each([
    'Math.random()',
    'Math.log(2)',
    'const { exp } = Math',
    "Math['pow'](2, 3)",
    'Date.now()',
    'let at: Date',
    '2 ** 3',
    'let x = 2; x **= 3',
    'new Intl.NumberFormat()',
    "['b', 'a'].sort((a, b) => a.localeCompare(b))",
    "'a'['localeCompare']('b')",
    "globalThis['Math']",
  ])('chance, clocks and rounding: %s', (text) => {
    expect(impureSim([file('sim/kernel/math.ts', text)])).toHaveLength(1)
    expect(impureSim([file('lab/statistics.ts', text)])).toEqual([])
  })

  it('but not exact arithmetic, nor the word in a name or a sentence', () => {
    const text = "// Math.random\nexport const dueDate = { Date: Math.sqrt(2) * Math.floor(1.5), said: 'Date.now()' }"
    expect(impureSim([file('sim/kernel/math.ts', text)])).toEqual([])
  })

  it.each([
    ['sim/levers/production/kanban.ts', 'sim/levers/index.ts', "import { kanban } from './production/kanban'"],
    ['sim/policies/release/rope.ts', 'sim/policies/release/index.ts', "import { rope } from './rope'"],
    ['sim/kpis/wip.ts', 'sim/kpis/index.ts', "export { wip } from './wip'"],
    ['content/scenarios/first.json', 'content/scenarios/index.ts', "import first from './first.json'"],
  ])('a forgotten entry: %s', (entry, registry, text) => {
    expect(unregistered([file(entry), file(registry)]).some((breach) => breach.includes(entry))).toBe(true)
    expect(unregistered([file(entry), file(registry, text)]).some((breach) => breach.includes(entry))).toBe(false)
  })

  it('a folder named by what it is not', () => {
    expect(misnamedFolders([file('lab/utils/mean.ts'), file('lab/mean.ts')])).toHaveLength(1)
  })

  it('a file of 301 lines, unless it is words or data', () => {
    const lines = (count: number) => 'export {}\n'.repeat(count)
    expect(overlongFiles([file('lab/mean.ts', lines(301))])).toHaveLength(1)
    expect(overlongFiles([file('lab/mean.ts', lines(300)), file('content/words/en.ts', lines(301))])).toEqual([])
  })
})
