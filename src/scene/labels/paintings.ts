/** How each kind of label looks: plates with names, counts, sites, towns, loads (art direction §5, mock-ups c and d). */

import type { MachineState } from '../../sim'
import { drawIcon, type Icon } from './icons'
import { fontOf, type Ink, type Painting, textWidth } from './label'

const STEM = 12

function pill(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  line: string,
  weight = 1,
): void {
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  context.fillStyle = fill
  context.fill()
  context.lineWidth = weight
  context.strokeStyle = line
  context.stroke()
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  context.font = font
  context.fillStyle = colour
  context.textBaseline = 'alphabetic'
  context.fillText(text, x, y)
}

function stem(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.strokeStyle = colour
  context.fillStyle = colour
  context.lineWidth = 2.4
  context.lineCap = 'round'
  context.beginPath()
  context.moveTo(x, y - STEM)
  context.lineTo(x, y - 2)
  context.stroke()
  context.beginPath()
  context.arc(x, y - 2, 2.4, 0, Math.PI * 2)
  context.fill()
}

export interface PlateWords {
  readonly state: MachineState
  /** Null: the plate alone. */
  readonly name: string | null
  readonly bottleneck: boolean
  readonly selected: boolean
  readonly size: number
}

/** A station's plate on its stem; with its name on a pill. */
export function plate(ink: Ink, { state, name, bottleneck, selected, size }: PlateWords): Painting {
  const { colours: c, type, marks } = ink
  const font = fontOf(type)
  const mark = 20 * size
  const tall = 30 * size + 4
  const drum = bottleneck ? 20 * size + 4 : 0
  const width = name === null ? mark * 2 + 4 + drum : Math.ceil(mark * 2 + 8 + textWidth(name, font) + drum + 12)
  const height = Math.max(tall, mark * 2 + 2) + STEM + 2
  return {
    key: `plate|${state}|${name}|${bottleneck}|${selected}|${size}|${ink.theme}`,
    width,
    height,
    paint: (context) => {
      const middle = (height - STEM - 2) / 2
      stem(context, width / 2, height, ink.theme === 'day' ? '#14242F' : c.ink)
      if (name !== null) {
        pill(
          context,
          0.5,
          middle - tall / 2,
          width - 1,
          tall,
          tall / 2,
          c.panel,
          selected ? c.focus : c.line,
          selected ? 2.4 : 1,
        )
        write(context, name, mark * 2 + 6, middle + type * 0.35, font, c.ink)
      }
      const x = name === null ? mark + 2 : mark
      marks.paint(context, `plate-${state}`, x, middle, size)
      if (bottleneck)
        marks.paint(context, 'bit-bottleneck', width - (name === null ? 9 * size : 12 * size + 4), middle, size * 0.82)
    },
  }
}

/** How much waits, of how much room: dark when there is none left. */
export function count(ink: Ink, text: string, full: boolean, icon: Icon = 'box'): Painting {
  const { colours: c, type } = ink
  const font = fontOf(type)
  const width = Math.ceil(textWidth(text, font) + type + 19)
  const height = type + 10
  return {
    key: `count|${text}|${full}|${icon}|${ink.theme}`,
    width,
    height,
    paint: (context) => {
      pill(context, 0.6, 0.6, width - 1.2, height - 1.2, 7, full ? c.ink : c.panel, full ? c.ink : c.lineStrong, 1.2)
      drawIcon(context, icon, 6, (height - type - 2) / 2, type + 2, full ? c.inkInverse : c.ink)
      write(context, text, type + 11.5, height / 2 + type * 0.35, font, full ? c.inkInverse : c.ink)
    },
  }
}

export interface SiteWords {
  readonly name: string
  readonly own: boolean
  readonly selected: boolean
  readonly badge: string | null
  /** Nobody buys there yet: dashed. */
  readonly faint: boolean
}

/** The name of a place; our own plant in ink. */
export function siteName(ink: Ink, { name, own, selected, badge, faint }: SiteWords): Painting {
  const { colours: c, type } = ink
  const font = fontOf(own ? type + 1 : type, own ? 680 : 620)
  const extra = badge === null ? 0 : 34
  const width = Math.ceil(textWidth(name, font) + 20 + extra)
  const height = type + (own ? 15 : 11) + (badge === null ? 0 : 8)
  return {
    key: `site|${name}|${own}|${selected}|${badge}|${faint}|${ink.theme}`,
    width,
    height,
    paint: (context) => {
      const line = selected ? c.focus : own ? c.ink : faint ? c.lineStrong : c.line
      context.setLineDash(faint && !selected ? [4, 3] : [])
      pill(context, 0.5, 0.5, width - 1, height - 1, 9, own ? c.ink : c.panel, line, selected ? 2.4 : faint ? 1.4 : 1)
      context.setLineDash([])
      if (badge !== null) ink.marks.paint(context, badge, 19, height / 2 + 1, 0.46)
      write(context, name, 10 + extra, height / 2 + type * 0.35, font, own ? c.inkInverse : c.ink)
    },
  }
}

export interface TownWords {
  /** Null: too far for a name. */
  readonly name: string | null
  readonly satisfaction: number
  readonly face: number
  readonly selected: boolean
  /** Hangs under its town: the stem points up. */
  readonly below: boolean
}

/** A town: face, name, how content its customers are. */
export function town(ink: Ink, { name, satisfaction, face, selected, below }: TownWords): Painting {
  const { colours: c, type } = ink
  const font = fontOf(type + 0.5)
  const value = String(Math.round(satisfaction))
  const valueFont = fontOf(type + 1, 700)
  const valueWidth = textWidth(value, valueFont)
  const nameWidth = name === null ? 0 : textWidth(name, font)
  const bar = Math.max(50, nameWidth - valueWidth - 8)
  const left = type * (name === null ? 2.7 : 3.4)
  const width = Math.ceil(left + (name === null ? valueWidth : Math.max(nameWidth, bar + 8 + valueWidth)) + 13)
  const height = name === null ? type * 1.4 + 14 : type * 2 + 22
  return {
    key: `town|${name}|${value}|${face}|${selected}|${below}|${ink.theme}`,
    width,
    height: height + STEM,
    paint: (context) => {
      const dark = ink.theme === 'day' ? '#14242F' : c.ink
      if (below) {
        context.save()
        context.scale(1, -1)
        stem(context, width / 2, 0, dark)
        context.restore()
        context.translate(0, STEM)
      } else stem(context, width / 2, height + STEM, dark)
      pill(context, 0.5, 0.5, width - 1, height - 1, 14, c.panel, selected ? c.focus : c.line, selected ? 2.4 : 1)
      ink.marks.paint(context, `face-${face}`, left / 2 + 1, height / 2, (type / 13) * (name === null ? 0.86 : 1.14))
      write(
        context,
        value,
        width - 12 - valueWidth,
        name === null ? height / 2 + type * 0.37 : height / 2 + 14,
        valueFont,
        c.ink,
      )
      if (name === null) return
      write(context, name, left, height / 2 - 4, font, c.ink)
      context.fillStyle = c.trough
      context.beginPath()
      context.roundRect(left, height / 2 + 5, bar, 8, 4)
      context.fill()
      context.fillStyle = c.ink
      context.beginPath()
      context.roundRect(left, height / 2 + 5, Math.max(8, (bar * satisfaction) / 100), 8, 4)
      context.fill()
    },
  }
}

/** What a vehicle carries, in the colour of the hat that sent it. */
export function load(ink: Ink, text: string, icon: Icon): Painting {
  const { colours: c, type } = ink
  const font = fontOf(type)
  const width = Math.ceil(textWidth(text, font) + type + 27)
  const height = type + 13
  return {
    key: `load|${text}|${icon}|${ink.theme}`,
    width,
    height,
    paint: (context) => {
      pill(context, 1, 1, width - 2, height - 2, height / 2, c.operations, c.panel, 2)
      drawIcon(context, icon, 9, (height - type - 4) / 2, type + 4, c.operationsInk)
      write(context, text, type + 17, height / 2 + type * 0.35, font, c.operationsInk)
    },
  }
}
