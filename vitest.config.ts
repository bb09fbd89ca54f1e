import { defineConfig } from 'vitest/config'

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
            'tests/{sim,theory,laws,replays,content,lab,session,panels,scene,cli}/**/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
})
