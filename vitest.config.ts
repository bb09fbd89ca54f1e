import { defineConfig } from 'vitest/config'

/** Tests of what shows styles and drawings, which only Vite can load. */
const page = ['tests/panels/**/*.test.tsx', 'tests/scene/fill.test.ts']

/** Runs of minutes held against theory: `npm run test:simulated`, apart from what every change must pass in twenty minutes. */
const simulated = [
  'tests/theory/lines/blocking.test.ts',
  'tests/theory/pull/{kanban,makeToStock}.test.ts',
  'tests/theory/queues/{cramped,general,networks}.test.ts',
  'tests/theory/chain/{echelons,periodicReview}.test.ts',
]

/** How long a test takes says something of the machine; that time stands still in a run, the run itself finds out. */
const testTimeout = 60_000

const loaded = {
  // Node itself loads these, as it loads `npm run sim`. Vite's loader makes each use of an import a call, with which
  // the engine takes two to three times as long.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  execArgv: ['--import', 'tsx'],
  // Nothing keeps state between files, so each worker loads the engine once.
  isolate: false,
}

/** Apart from vite.config.ts, so that the tests need neither the service worker nor the site's headers. */
export default defineConfig({
  test: {
    // The main process only hands out files; by default it would keep a core to itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/architecture.test.ts',
            'tests/{sim,theory,laws,replays,engines,content,lab,session,panels,scene,cli}/**/*.test.ts',
          ],
          exclude: [...page, ...simulated],
          ...loaded,
          testTimeout,
        },
      },
      { test: { name: 'simulated', environment: 'node', include: simulated, ...loaded, testTimeout } },
      { test: { name: 'page', environment: 'node', include: page, testTimeout } },
    ],
  },
})
