/** Events as sentences, and what they are about. */
import { words } from '../../../content/words'
import type { DecisionMark, EventLine } from '../../../session'
import { nameOf } from '../../app/nameOf'
import { say } from '../../say'

export type About = 'floor' | 'supply' | 'customers' | 'decisions'

export interface Line {
  readonly key: string
  readonly at: number
  readonly about: About
  readonly text: string
  readonly place: EventLine['place']
}

const ABOUT: Readonly<Record<string, About>> = {
  station: 'floor',
  plant: 'floor',
  stockPoint: 'supply',
  supplier: 'supply',
  lane: 'supply',
  segment: 'customers',
}

/** Newest first. Decisions have their own list in the state, so their facts are left out. */
export function linesOf(events: readonly EventLine[], decisions: readonly DecisionMark[]): readonly Line[] {
  const text = words.play.eventList
  const happened = events
    .filter(({ kind }) => kind !== 'leverSet')
    .map((event): Line => {
      const values = {
        ...(event.place && { [event.place.kind]: event.place.id, place: event.place.id }),
        ...event.values,
      }
      return {
        key: `e${event.id}`,
        at: event.at,
        about: event.place ? (ABOUT[event.place.kind] ?? 'floor') : 'decisions',
        text: say(words.events[event.kind] ?? event.kind, values, nameOf),
        place: event.place,
      }
    })
  const decided = decisions.map(({ number, at, lever, by }): Line => {
    const sentence = say(text.decision, { number, lever }, nameOf)
    return {
      key: `d${number}`,
      at,
      about: 'decisions',
      text: by === null ? sentence : `${sentence}, ${say(text.by, { lever: by }, nameOf)}`,
      place: null,
    }
  })
  return [...happened, ...decided].sort((a, b) => b.at - a.at)
}
