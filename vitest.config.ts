import { defineConfig } from 'vitest/config'

/** Long runs held against theory: `npm run test:simulated`, apart from what every change must pass. */
const simulated = ['tests/theory/{queues,lines,pull}/**/*.test.ts', 'tests/theory/chain/!(beerGame).test.ts']

/** Apart from vite.config.ts, so that the tests need neither the service worker nor the site's headers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/architecture.test.ts',
            'tests/{sim,theory,laws,replays,engines,content,lab,session,panels,scene,cli}/**/*.test.{ts,tsx}',
          ],
          exclude: simulated,
        },
      },
      { test: { name: 'simulated', environment: 'node', include: simulated } },
    ],
  },
})
