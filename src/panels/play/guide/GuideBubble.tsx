import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { words } from '../../../content/words'
import { classes } from '../../controls/classes'
import type { Layout } from '../layout/layout'
import { show } from '../view'
import styles from './GuideBubble.module.css'
import { beside, type Placement } from './placement'

interface Props {
  readonly place: { readonly kind: string; readonly id: string } | null
  readonly layout: Layout
  readonly children: ReactNode
}

/** Names of panels that a step can point at: the name itself, or a lever on the desk. */
const targetOf = (place: Props['place']): string | null =>
  place?.kind === 'panel'
    ? place.id
    : place?.kind === 'lever'
      ? `lever:${place.id}`
      : place?.kind === 'hat'
        ? 'rail'
        : null

/** Stands beside the panel it speaks of, or above the speed control when it speaks of the world. */
export function GuideBubble({ place, layout, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const [placement, setPlacement] = useState<Placement | null>(null)
  const target = targetOf(place)
  useLayoutEffect(() => {
    if (target?.startsWith('lever:') || target === 'desk') show({ desk: true, sheet: 'desk', sheetOpen: true })
    const measure = () => {
      const pointed = target === null ? null : document.querySelector(`[data-guide="${target}"]`)
      if (target?.startsWith('lever:')) pointed?.scrollIntoView({ block: 'nearest' })
      const own = box.current?.getBoundingClientRect()
      if (own) setPlacement(beside(pointed?.getBoundingClientRect() ?? null, own, innerWidth, innerHeight, layout))
    }
    measure()
    const timer = setInterval(measure, 500)
    addEventListener('resize', measure)
    return () => {
      clearInterval(timer)
      removeEventListener('resize', measure)
    }
  }, [target, layout])
  const style: CSSProperties = placement
    ? { left: placement.left, top: placement.top }
    : { left: 110, top: 300, visibility: 'hidden' }
  return (
    <section
      ref={box}
      className={classes(styles.bubble, target === null && styles.slim)}
      style={style}
      aria-label={words.guide.label}
      aria-live="polite"
      data-panel="guide"
      tabIndex={-1}
    >
      {placement?.arrow && <span className={styles.arrow} style={placement.arrow} aria-hidden />}
      {children}
    </section>
  )
}
