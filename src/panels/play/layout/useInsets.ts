import { useEffect, useState } from 'react'
import { useRunning } from '../../app/running'
import type { Camera, Insets } from '../../app/services'
import { useGameState } from '../game'
import { useView } from '../view'
import type { Layout } from './layout'
import { sheetHeight, TABS } from './sheet'

/** Tells the camera which edges of the page the panels cover, so that the constraint is never behind one. */
export function useInsets(layout: Layout): void {
  const { camera } = useRunning()
  const desk = useView((view) => view.desk)
  const sheet = useView((view) => view.sheetOpen)
  const station = useView((view) => view.sheetOpen && view.sheet === 'station')
  const beside = useBeside(camera, layout)
  useEffect(() => {
    if (!camera) return
    const tell = () => {
      const edges = measure(layout, desk, sheet, station)
      camera.setInsets({ ...edges, right: Math.max(edges.right, beside) })
    }
    tell()
    addEventListener('resize', tell)
    return () => removeEventListener('resize', tell)
  }, [camera, layout, desk, sheet, station, beside])
}

/**
 * Room that the inspector takes at the right edge while it would hide the very thing that it speaks of [px]; 0 while it
 * hides something else. The camera then brings the thing beside it.
 */
function useBeside(camera: Camera | null, layout: Layout): number {
  const selection = useGameState((state) => state.selection)
  const [beside, setBeside] = useState(0)
  useEffect(() => {
    setBeside(0)
    if (!camera || selection === null || layout === 'phone') return
    // The inspector stands there, and the picture knows its edges, a moment after the selection.
    let timer = setTimeout(() => {
      const panel = document.querySelector('[data-panel="inspector"]')?.getBoundingClientRect()
      const at = camera.positionOf(selection)
      if (!panel || !at || at.x < panel.left - NEAR || at.y < panel.top - NEAR || at.x > panel.right + NEAR) return
      setBeside(innerWidth - panel.left + 12)
      timer = setTimeout(() => camera.focusOn(selection), 60)
    }, 120)
    return () => clearTimeout(timer)
  }, [camera, layout, selection])
  return beside
}
const NEAR = 60

/** On a phone the picture makes room for what is said of a place in it; other sheets may cover what they do not speak of. */
function measure(layout: Layout, desk: boolean, sheet: boolean, station: boolean): Insets {
  const root = getComputedStyle(document.querySelector('[data-layout]') ?? document.body)
  const pixels = (name: string) => Number.parseFloat(root.getPropertyValue(name)) || 0
  const deskWidth = 356 * Math.min(pixels('--type-scale') || 1, 1.2)
  if (layout === 'wide') return { top: 92, right: deskWidth + 24, bottom: 170, left: 94 }
  if (layout === 'drawer') return { top: 112, right: desk ? deskWidth + 24 : 130, bottom: 170, left: 94 }
  if (station) return { top: 150, right: 0, bottom: sheetHeight('station') + TABS, left: 0 }
  return { top: 150, right: 0, bottom: sheet ? Math.round(innerHeight * 0.4) : 140, left: 0 }
}
