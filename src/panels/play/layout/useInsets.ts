import { useEffect } from 'react'
import { useRunning } from '../../app/running'
import type { Insets } from '../../app/services'
import { useView } from '../view'
import type { Layout } from './layout'
import { sheetHeight, TABS } from './sheet'

/** Tells the camera which edges of the page the panels cover, so that the constraint is never behind one. */
export function useInsets(layout: Layout): void {
  const { camera } = useRunning()
  const desk = useView((view) => view.desk)
  const sheet = useView((view) => view.sheetOpen)
  const station = useView((view) => view.sheetOpen && view.sheet === 'station')
  useEffect(() => {
    if (!camera) return
    const tell = () => camera.setInsets(measure(layout, desk, sheet, station))
    tell()
    addEventListener('resize', tell)
    return () => removeEventListener('resize', tell)
  }, [camera, layout, desk, sheet, station])
}

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
