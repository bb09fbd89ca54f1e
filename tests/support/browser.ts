/** Which Chromium the tests and the screenshots drive: the one named, else Playwright's own, else the system's. */
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Every browser that is present, best first. Present does not mean that it starts: a download can lack system libraries. */
export function presentBrowsers(env: NodeJS.ProcessEnv = process.env): string[] {
  const candidates = [env.PW_CHROMIUM, chromium.executablePath(), ...systemPaths(env)]
  return candidates.filter((path) => path !== undefined && existsSync(path)) as string[]
}

export function pickBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const [first] = presentBrowsers(env)
  if (first === undefined) {
    throw new Error(
      'No Chromium found. Run `npx playwright install --with-deps chromium`, or install Chromium or Chrome, or set PW_CHROMIUM to its path.',
    )
  }
  return first
}

function systemPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (process.platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ])
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ]
}

/** WebGL by software, so that the scene is drawn on a machine without a graphics card. */
export const SOFTWARE_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** No WebGL of any kind: the picture is drawn by the processor, on a plain canvas. */
export const NO_WEBGL = ['--disable-gpu', '--disable-software-rasterizer']
