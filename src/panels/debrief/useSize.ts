/** The room that a drawing has, in pixels, and how much larger than normal its type is: pictures are drawn to fit, not scaled. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  readonly width: number
  /** 1 at 15 px body type. */
  readonly type: number
}

const USUAL: Size = { width: 560, type: 1 }
const BODY = 15

export function useSize<Element extends HTMLElement>(): readonly [RefObject<Element | null>, Size] {
  const box = useRef<Element>(null)
  const [size, setSize] = useState(USUAL)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const width = element.clientWidth
      const type = Number.parseFloat(getComputedStyle(element).fontSize) / BODY || 1
      if (width > 0) setSize((before) => (before.width === width && before.type === type ? before : { width, type }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [box, size]
}
