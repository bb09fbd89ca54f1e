/** The drawings of all sprites and their boxes, as assets/src made them. */

import boxes from '../../../assets/sprites/sprites.json'

/** Left, top, width, height around the anchor, which is the middle of the object on the ground. */
export type PictureBox = readonly [number, number, number, number]

export interface SpriteBox {
  readonly body: PictureBox
  readonly shadow: PictureBox | null
  readonly footprint: readonly [number, number]
  readonly height: number
}

const drawings = import.meta.glob<string>(
  [
    '../../../assets/sprites/*.svg',
    '!../../../assets/sprites/{floor,road,rail,fx,hat,product,lead}-*.svg',
    '!../../../assets/sprites/{dc,warehouse}.svg',
  ],
  { query: '?raw', import: 'default', eager: true },
)
const BODY = '<g id="body">'
const SHADOW = /<g id="shadow"[^>]*>([\s\S]*?)<\/g><g id="body">/

export function spriteBox(id: string): SpriteBox {
  const box = (boxes as unknown as Record<string, SpriteBox>)[id]
  if (box === undefined) throw new Error(`There is no sprite ${id}`)
  return box
}

export function bodyOf(id: string): string {
  const text = drawing(id)
  return text.slice(text.indexOf(BODY), text.lastIndexOf('</svg>'))
}

/** The cast shadow in full black, or nothing. */
export function shadowOf(id: string): string {
  return SHADOW.exec(drawing(id))?.[1] ?? ''
}

function drawing(id: string): string {
  const text = drawings[`../../../assets/sprites/${id}.svg`]
  if (text === undefined) throw new Error(`There is no drawing of ${id}`)
  return text
}
