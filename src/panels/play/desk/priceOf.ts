/** What a decision costs and when it bites, in one line. */
import { words } from '../../../content/words'
import type { Session } from '../../../session'
import type { LeverFrame, Said } from '../../../sim'
import { amount, duration } from '../../format'
import { say } from '../../say'

const text = words.desk

export function priceOf({ cost, delay }: Pick<Session, 'cost' | 'delay'>, said: Said): string {
  const { once, perWeek } = cost(said)
  const time = delay(said)
  const parts = [
    once !== 0 && say(text.once, { money: amount(once) }),
    perWeek !== 0 && say(perWeek < 0 ? text.saves : text.perWeek, { money: amount(Math.abs(perWeek)) }),
    once === 0 && perWeek === 0 && text.free,
    time > 0 ? say(text.delay, { time: duration(time) }) : text.now,
  ]
  return parts.filter(Boolean).join(' · ')
}

priceOf.running = (frame: LeverFrame | undefined): string | null =>
  frame && frame.costPerWeek > 0 ? say(text.perWeek, { money: amount(frame.costPerWeek) }) : null
priceOf.time = duration
