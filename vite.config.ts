import { execFileSync } from 'node:child_process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Cross-origin isolation gives the workers finer timers; a host that does not send these headers only lacks that. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Where the built site goes. Two runs at once in one checkout each name their own folder (dist, dist-2 …). */
const site = process.env.LEAD_TIME_SITE ?? 'dist'

/** The commit that the site is built from; empty outside a checkout. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
}

/**
 * What stands at the top of a module stays as it was written, constant, where Vite would make variables of it: V8 asks a
 * variable at each call whether it is still the same function. In a bundle without variables M/M/1 takes 0.7 and the
 * standard factory 0.9 of the time; in Safari's and Firefox's engines both take as long as before.
 */
const constants = { topLevelVar: false }

export default defineConfig({
  base: './',
  define: { __COMMIT__: JSON.stringify(commit()) },
  plugins: [
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: 'script-defer',
      manifest: {
        name: 'Lead Time',
        short_name: 'Lead Time',
        description: 'Run one company wearing two hats: the shop floor and the whole value chain.',
        lang: 'en',
        display: 'standalone',
        start_url: './',
        scope: './',
        background_color: '#DCE6E2',
        theme_color: '#DCE6E2',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,ogg,mp3,webmanifest}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: 'es', rolldownOptions: { output: constants } },
  server: { headers },
  preview: { headers },
  build: {
    outDir: site,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        ...constants,
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/ },
          ],
        },
      },
    },
  },
})
