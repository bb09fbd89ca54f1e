/** Opens the app: panels by React, the picture outside it, one clock for the game, and the offline worker. */

import { registerSW } from 'virtual:pwa-register'
import { createRoot } from 'react-dom/client'
import { App } from './panels/app/App'
import { nameOf } from './panels/app/nameOf'
import { pageServices } from './panels/app/pageServices'
import { keepPicture } from './panels/app/picture'
import { running } from './panels/app/running'
import { update } from './panels/app/UpdateNote'
import './panels/base.css'
import { words } from './content/words'
import { applySettings } from './panels/settings/settings'

const picture = keepPicture(document.getElementById('scene')!, async (element, game, options) => {
  const { mountScene, withCrowd } = await import('./scene')
  const { session, crowd } = withCrowd(game.session)
  const scene = mountScene(element, session, game.company.layout, { ...options, nameOf, label: words.play.world })
  // For `npm run bench`, and whoever else measures the picture from the browser's console.
  Object.assign(globalThis, { leadTime: { frameCost: scene.frameCost, crowd } })
  return scene
})
applySettings(document.documentElement, picture.setLooks)

let last = performance.now()
function tick(now: number): void {
  running.getState().game?.session.tick(now - last)
  last = now
  requestAnimationFrame(tick)
}
requestAnimationFrame(tick)

createRoot(document.getElementById('panels')!).render(<App services={pageServices()} />)

const takeUpdate = registerSW({
  onNeedRefresh: () => update.setState({ take: () => void takeUpdate(true) }),
})
