import { words } from '../../content/words'
import { wholeNumber } from '../format'
import { say } from '../say'
import { lowOf, quarterOf, type Spot, weekly } from './planeGeometry'

const WEEK_DAYS = 7
const SCORE_DAYS = 28

/** The plane for who cannot see it: where we stand, in which quarter, and where we came from. */
export function planeSentence(
  spots: readonly Spot[],
  target?: { readonly x: number; readonly y: number } | null,
): string {
  const { plane } = words
  const last = spots.at(-1)
  if (!last) return plane.empty
  const before = weekly(spots).findLast(({ day }) => day <= last.day - WEEK_DAYS)
  const middle = (lowOf(spots) + 100) / 2
  const signed = (points: number) => `${Math.round(points) >= 0 ? '+' : ''}${wholeNumber(points)}`
  const trend = before
    ? say(plane.moved, { efficiency: signed(last.x - before.x), satisfaction: signed(last.y - before.y) })
    : ''
  const sentence = say(plane.sentence, {
    efficiency: wholeNumber(last.x),
    satisfaction: wholeNumber(last.y),
    span: last.day < SCORE_DAYS ? plane.soFar : plane.fourWeeks,
    quarter: plane.quarters[quarterOf(last, middle)].toLowerCase(),
    trend,
  })
  const goal = target ? ` ${say(plane.target, { efficiency: target.x, satisfaction: target.y })}` : ''
  return `${sentence.trim()}${goal}`
}
