/** How a person wants to see the game: kept in the browser, applied to the root of the page. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keep, kept } from './storage'

export const TEXT_SIZES = [100, 115, 130, 150] as const

export interface Settings {
  readonly theme: 'day' | 'projector' | 'system'
  /** Percent. */
  readonly text: (typeof TEXT_SIZES)[number]
  readonly motion: 'full' | 'reduced' | 'system'
  /** States and lines without colours. */
  readonly patterns: boolean
}

const INITIAL: Settings = { theme: 'day', text: 100, motion: 'system', patterns: false }

interface SettingsState extends Settings {
  /** False when the browser does not let the page keep them. */
  readonly lasting: boolean
}

export const settingsStore = createStore<SettingsState>(() => ({ ...INITIAL, ...read(), lasting: true }))

/** Only what is still a setting: an older or foreign entry changes nothing. */
function read(): Partial<Settings> {
  const found = kept('settings')
  if (typeof found !== 'object' || found === null) return {}
  const { theme, text, motion, patterns } = found as Record<string, unknown>
  return {
    ...((theme === 'day' || theme === 'projector' || theme === 'system') && { theme }),
    ...(TEXT_SIZES.some((size) => size === text) && { text: text as Settings['text'] }),
    ...((motion === 'full' || motion === 'reduced' || motion === 'system') && { motion }),
    ...(typeof patterns === 'boolean' && { patterns }),
  }
}

export function changeSettings(change: Partial<Settings>): void {
  const { lasting: _, ...settings } = { ...settingsStore.getState(), ...change }
  settingsStore.setState({ ...settings, lasting: keep('settings', settings) })
}

export const useSettings = (): SettingsState => useStore(settingsStore)

/** What the scene and the style sheets go by, with the system's wish resolved. */
export interface Looks {
  readonly theme: 'day' | 'projector'
  readonly reducedMotion: boolean
}

export function looks({ theme, motion }: Settings): Looks {
  const wishes = (query: string) => typeof matchMedia === 'function' && matchMedia(query).matches
  return {
    theme: theme === 'system' ? (wishes('(prefers-color-scheme: dark)') ? 'projector' : 'day') : theme,
    reducedMotion: motion === 'system' ? wishes('(prefers-reduced-motion: reduce)') : motion === 'reduced',
  }
}

/** Keeps the root of the page in step with the settings and the system, and tells who listens. Answers how to stop. */
export function applySettings(root: HTMLElement, told: (looks: Looks) => void = () => {}): () => void {
  const apply = () => {
    const settings = settingsStore.getState()
    const now = looks(settings)
    root.dataset.theme = now.theme
    root.dataset.motion = now.reducedMotion ? 'reduced' : 'full'
    root.dataset.patterns = settings.patterns ? 'only' : 'colour'
    root.style.setProperty('--text-size', String(settings.text / 100))
    told(now)
  }
  apply()
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', apply)
  const unsubscribe = settingsStore.subscribe(apply)
  return () => {
    unsubscribe()
    for (const query of queries) query.removeEventListener('change', apply)
  }
}
