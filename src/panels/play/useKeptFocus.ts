import { type RefObject, useEffect } from 'react'

/** How soon a lost focus is found again [ms]: before the next key. */
const SOON = 100
const CONTROL = 'button:enabled, input:enabled, select:enabled, [tabindex="0"]'

/**
 * The focus begins on the screen. When what has it goes away or is switched off, it moves to what stood around that,
 * or to the same panel with other contents: never to nowhere, where a player without a mouse would have to begin anew.
 */
export function useKeptFocus(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = []
    const remember = (event: FocusEvent) => {
      around = event.target instanceof HTMLElement ? withAncestors(event.target) : []
    }
    const timer = setInterval(() => {
      const [last] = around
      if (last === undefined || document.activeElement !== document.body) return
      if (last.isConnected && !last.matches(':disabled')) return
      focus(nextTo(around.slice(1), screen.current) ?? screen.current)
    }, SOON)
    document.addEventListener('focusin', remember)
    focus(screen.current)
    return () => {
      clearInterval(timer)
      document.removeEventListener('focusin', remember)
    }
  }, [screen])
}

const focus = (element: HTMLElement | null | undefined) => element?.focus({ preventScroll: true })

function nextTo(around: readonly HTMLElement[], screen: HTMLElement | null): HTMLElement | null {
  for (const each of around) {
    const { panel } = each.dataset
    if (each.isConnected && (panel !== undefined || each === screen)) return each
    const next = each.isConnected
      ? each.querySelector<HTMLElement>(CONTROL)
      : panel === undefined
        ? null
        : document.querySelector<HTMLElement>(`[data-panel="${panel}"]`)
    if (next !== null) return next
  }
  return null
}

function withAncestors(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element
  return parentElement === null ? [element] : [element, ...withAncestors(parentElement)]
}
