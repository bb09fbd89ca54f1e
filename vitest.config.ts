import { defineConfig } from 'vitest/config'

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
            'tests/{sim,theory,laws,replays,engines,content,lab,session,cli}/**/*.test.ts',
          ],
          // Node itself loads these, as it loads `npm run sim`. Vite's loader turns each use of an import into a call, with
          // which the engine takes two to three times as long.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          execArgv: ['--import', 'tsx'],
          // Nothing keeps state between files, so each worker loads the engine once.
          isolate: false,
          // How long a run takes says something of the machine, not of the model.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          environment: 'node',
          include: ['tests/{scene,panels}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
