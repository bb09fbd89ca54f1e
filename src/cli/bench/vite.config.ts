/**
 * Bundles the bench as the site is bundled, so that it times the engine that players get: one scope, no module of its
 * own, and constants that stay such (the project's `vite.config.ts`).
 */

import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'node_modules/.cache/lead-time-bench',
    rolldownOptions: {
      input: ['bench', 'countingWorker', 'timingWorker', 'replicationWorker'].map((name) => `src/cli/bench/${name}.ts`),
      output: { entryFileNames: '[name].js', topLevelVar: false },
    },
  },
})
