import { useEffect } from 'react'
import type { Session } from '../../session'
import type { Camera } from '../app/services'
import { type Action, actionOf } from './keys'
import { show, viewStore } from './view'

/** The whole game by keyboard. */
export function useKeys(session: Session, camera: Camera | null): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (action === null) return
      if (action.do !== 'close') event.preventDefault()
      perform(action, session, camera)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [session, camera])
}

function perform(action: Action, session: Session, camera: Camera | null): void {
  if (action.do === 'speed') session.setSpeed(action.speed)
  else DOING[action.do](session, camera)
}

const DOING: Readonly<Record<Exclude<Action['do'], 'speed'>, (session: Session, camera: Camera | null) => void>> = {
  pause: (session) => session.togglePause(),
  step: (session) => session.stepDay(),
  in: (_, camera) => camera?.setHeight(Math.min(4, Math.floor(camera.height() + 1.01))),
  out: (_, camera) => camera?.setHeight(Math.max(0, Math.ceil(camera.height() - 1.01))),
  hat: (session) => session.setHat(session.store.getState().hat === 'production' ? 'operations' : 'production'),
  desk: () => {
    show({ desk: !viewStore.getState().desk, sheet: 'desk', sheetOpen: true })
    focus('desk')
  },
  plane: () => {
    show({ sheet: 'plane', sheetOpen: true })
    focus('plane')
  },
  events: () => {
    show({ events: !viewStore.getState().events, sheet: 'events', sheetOpen: true })
    focus('events')
  },
  keys: () => show({ menu: 'keys' }),
  close: (session) => closeNearest(session),
}

/** One thing at a time, the nearest first; then the menu. */
function closeNearest(session: Session): void {
  const { desk, card, events, menu } = viewStore.getState()
  if (menu !== null) return
  if (events) show({ events: false })
  else if (session.store.getState().selection !== null) session.select(null)
  else if (card !== null) show({ card: null })
  else if (desk) show({ desk: false })
  else show({ menu: 'menu' })
}

function focus(panel: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus())
}
