/** Which of the three layouts fits: by the width of the window, and by how large the type is set. */
import { useEffect, useState } from 'react'
import { looks, useSettings } from '../../settings/settings'

export type Layout = 'wide' | 'drawer' | 'phone'

const WIDE = 1200
const DRAWER = 900

/** Larger type needs more room, though not in proportion: lines break. */
export function layoutFor(width: number, typeScale: number): Layout {
  const larger = Math.max(0, typeScale - 1)
  if (width / (1 + larger * 0.6) >= WIDE) return 'wide'
  return width / (1 + larger * 0.4) >= DRAWER ? 'drawer' : 'phone'
}

export function useTypeScale(): number {
  const settings = useSettings()
  return (settings.text / 100) * (looks(settings).theme === 'projector' ? 1.3 : 1)
}

export function useLayout(): Layout {
  const typeScale = useTypeScale()
  const [width, setWidth] = useState(innerWidth)
  useEffect(() => {
    const measure = () => setWidth(innerWidth)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return layoutFor(width, typeScale)
}
