/** What a key means on the play screen, unless the control that has the focus uses it itself. */
export type Action =
  | { readonly do: 'pause' | 'step' | 'in' | 'out' | 'hat' | 'desk' | 'plane' | 'events' | 'keys' | 'close' }
  | { readonly do: 'speed'; readonly speed: 1 | 4 | 16 | 64 }

const ACTIONS: Readonly<Record<string, Action>> = {
  ' ': { do: 'pause' },
  '1': { do: 'speed', speed: 1 },
  '2': { do: 'speed', speed: 4 },
  '3': { do: 'speed', speed: 16 },
  '4': { do: 'speed', speed: 64 },
  '.': { do: 'step' },
  '+': { do: 'in' },
  '=': { do: 'in' },
  '-': { do: 'out' },
  h: { do: 'hat' },
  d: { do: 'desk' },
  p: { do: 'plane' },
  e: { do: 'events' },
  '?': { do: 'keys' },
  escape: { do: 'close' },
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly defaultPrevented: boolean
  readonly target: EventTarget | null
}

export function actionOf(press: Press): Action | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.defaultPrevented) return null
  const key = press.key.toLowerCase()
  return takenByControl(press.target, key) ? null : (ACTIONS[key] ?? null)
}

const WRITING = 'input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable=true]'
/** What the space bar presses or turns. */
const PRESSED = 'button, a[href], summary, [role=switch], [role=tab], [role=radio], [role=checkbox], input'

function takenByControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (key === 'escape') return false
  if (target.closest('[role=dialog]')) return true
  if (target.closest(WRITING)) return true
  return key === ' ' && target.closest(PRESSED) !== null
}
