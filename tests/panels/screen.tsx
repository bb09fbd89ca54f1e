/** Puts a panel on a page and finds what a person would find there. */
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const leave: (() => void)[] = []
afterEach(() => {
  for (const each of leave.splice(0)) each()
})

export function show(panel: ReactNode): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  act(() => root.render(panel))
  leave.push(() => {
    act(() => root.unmount())
    place.remove()
  })
  return place
}

/** The control that a screen reader calls so. */
export function control(place: HTMLElement, name: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('button, select, input, [role=slider], [role=radio]')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  )
  if (!found) throw new Error(`No control named “${name}” in: ${place.textContent}`)
  return found
}

export const press = (element: HTMLElement): void => act(() => element.click())

export function type(field: HTMLElement, text: string): void {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    write?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
