import { useEffect } from 'react'
import { useRunning } from '../../app/running'
import type { Insets } from '../../app/services'
import { useView } from '../view'
import type { Layout } from './layout'

/** Tells the camera which edges of the page the panels cover, so that the constraint is never behind one. */
export function useInsets(layout: Layout): void {
  const { camera } = useRunning()
  const desk = useView((view) => view.desk)
  const sheet = useView((view) => view.sheetOpen)
  useEffect(() => {
    if (!camera) return
    const tell = () => camera.setInsets(measure(layout, desk, sheet))
    tell()
    addEventListener('resize', tell)
    return () => removeEventListener('resize', tell)
  }, [camera, layout, desk, sheet])
}

function measure(layout: Layout, desk: boolean, sheet: boolean): Insets {
  const root = getComputedStyle(document.querySelector('[data-layout]') ?? document.body)
  const pixels = (name: string) => Number.parseFloat(root.getPropertyValue(name)) || 0
  const deskWidth = 356 * Math.min(pixels('--type-scale') || 1, 1.2)
  if (layout === 'wide') return { top: 92, right: deskWidth + 24, bottom: 170, left: 94 }
  if (layout === 'drawer') return { top: 112, right: desk ? deskWidth + 24 : 130, bottom: 170, left: 94 }
  return { top: 150, right: 0, bottom: sheet ? Math.round(innerHeight * 0.4) : 140, left: 0 }
}
