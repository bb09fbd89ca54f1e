/** Where a person is, in the address: every screen can be linked to and left by the back button. */
import { useSyncExternalStore } from 'react'
import { codeIn } from '../../lab/runCode'

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'briefing'; readonly id: string; readonly seed: number | null }
  | { readonly screen: 'play' }
  | { readonly screen: 'debrief' }
  /** A run in the address itself. */
  | { readonly screen: 'run'; readonly code: string }
  | { readonly screen: 'missing' }

export function readRoute(hash: string): Route {
  const code = codeIn(hash)
  if (code !== null) return { screen: 'run', code }
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [screen = '', rest = ''] = path.split('/', 2)
  if (screen === '') return { screen: 'home' }
  if (screen === 'case' && rest !== '') return { screen: 'briefing', id: decoded(rest), seed: seedIn(query) }
  if (screen === 'play') return { screen: 'play' }
  if (screen === 'debrief') return { screen: 'debrief' }
  if (screen === 'run' && rest !== '') return { screen: 'run', code: rest }
  return { screen: 'missing' }
}

/** An address that was damaged on the way stays as it is, and names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function seedIn(query: string): number | null {
  const seed = Number(new URLSearchParams(query).get('seed') ?? Number.NaN)
  return Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff ? seed : null
}

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'home':
    case 'missing':
      return '#/'
    case 'briefing':
      return `#/case/${encodeURIComponent(route.id)}${route.seed === null ? '' : `?seed=${route.seed}`}`
    case 'run':
      return `#/run/${route.code}`
    default:
      return `#/${route.screen}`
  }
}

export function go(route: Route): void {
  location.hash = addressOf(route)
}

const subscribe = (told: () => void) => {
  addEventListener('hashchange', told)
  return () => removeEventListener('hashchange', told)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash))
}
