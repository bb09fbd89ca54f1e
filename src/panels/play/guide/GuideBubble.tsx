import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { words } from '../../../content/words'
import { useRunning } from '../../app/running'
import type { Camera } from '../../app/services'
import { classes } from '../../controls/classes'
import type { Layout } from '../layout/layout'
import { show } from '../view'
import styles from './GuideBubble.module.css'
import { type Around, type Box, beside, clearOf, type Placement } from './placement'

type Place = { readonly kind: string; readonly id: string } | null

interface Props {
  readonly place: Place
  readonly layout: Layout
  readonly children: ReactNode
}

/** Names of panels that a step can point at: the name itself, or a lever on the desk. */
const targetOf = (place: Place): string | null =>
  place?.kind === 'panel'
    ? place.id
    : place?.kind === 'lever'
      ? `lever:${place.id}`
      : place?.kind === 'hat'
        ? 'rail'
        : null

/** What stays in sight beside the bubble when there is room. On a phone the sheet gives way. */
const OTHERS = {
  wide: ['speed', 'inspector', 'kpis', 'goal', 'plane', 'desk', 'alerts'],
  drawer: ['speed', 'inspector', 'kpis', 'goal', 'plane', 'desk', 'alerts'],
  phone: ['speed'],
} as const

/** About what a thing in the picture takes up around its foot [px]: the thing, its plate, the ring around it. */
const AROUND = { left: 110, right: 110, top: 170, bottom: 50 }

/** How often it is looked whether it still stands well [ms]. */
const EVERY = 500

/** Stands beside the panel it speaks of, or clear of the place in the world. */
export function GuideBubble({ place, layout, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const last = useRef<Placement | null>(null)
  const [placement, setPlacement] = useState<Placement | null>(null)
  const { camera } = useRunning()
  const target = targetOf(place)
  useLayoutEffect(() => {
    if (target?.startsWith('lever:') || target === 'desk') show({ desk: true, sheet: 'desk', sheetOpen: true })
    let brought = false
    const measure = () => {
      const own = box.current?.getBoundingClientRect()
      if (!own) return
      const pointed = target === null ? null : document.querySelector(`[data-guide="${target}"]`)
      // Once: afterwards the player scrolls.
      if (pointed && !brought && target?.startsWith('lever:')) pointed.scrollIntoView({ block: 'nearest' })
      brought ||= pointed !== null
      const panel = boxOf(pointed)
      const around = aroundOf(layout, target)
      const placed = panel ? beside(panel, own, around) : clearOf(worldBox(camera, place), own, around, last.current)
      last.current = placed
      setPlacement((before) => (isSame(before, placed) ? before : placed))
    }
    measure()
    const timer = setInterval(measure, EVERY)
    addEventListener('resize', measure)
    return () => {
      clearInterval(timer)
      removeEventListener('resize', measure)
    }
  }, [target, place, layout, camera])
  const style: CSSProperties = placement
    ? { left: placement.left, top: placement.top }
    : { left: 110, top: 300, visibility: 'hidden' }
  return (
    <section
      ref={box}
      className={classes(styles.bubble, target === null && layout !== 'phone' && styles.slim)}
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

function aroundOf(layout: Layout, target: string | null): Around {
  const others = OTHERS[layout]
    .filter((name) => name !== target)
    .flatMap((name) => boxOf(document.querySelector(`[data-guide="${name}"]`)) ?? [])
  return {
    window: { width: innerWidth, height: innerHeight },
    layout,
    speed: boxOf(document.querySelector('[data-guide="speed"]')),
    others,
  }
}

function boxOf(element: Element | null): Box | null {
  const box = element?.getBoundingClientRect()
  return box && box.width > 0 ? box : null
}

/** Where the thing is seen now; null when the camera is at another height, or there is no picture. */
function worldBox(camera: Camera | null, place: Place): Box | null {
  const at = place ? camera?.positionOf(place) : null
  if (!at) return null
  const { left, right, top, bottom } = AROUND
  return { left: at.x - left, right: at.x + right, top: at.y - top, bottom: at.y + bottom }
}

const isSame = (a: Placement | null, b: Placement): boolean =>
  a?.left === b.left && a.top === b.top && JSON.stringify(a.arrow) === JSON.stringify(b.arrow)
