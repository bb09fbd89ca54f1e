/** What stood during the run: supply as bands behind all measures, and each thing in a row of its own beneath them. */
import { words } from '../../../content/words'
import type { Interruption } from '../../../lab/story/interruptions'
import type { Story } from '../../../lab/story/story'
import { nameOf, shortNameOf } from '../../app/nameOf'
import { say } from '../../say'

export interface StopRow {
  readonly name: string
  readonly kind: Interruption['kind']
  readonly stops: readonly Interruption[]
}

export interface Bands {
  readonly shaded: readonly Interruption[]
  readonly rows: readonly StopRow[]
}

/** Material that was gone for less than this is no event [ms]. */
const SHORT = 8 * 3_600_000

export function bandsOf({ interruptions, constraint }: Pick<Story, 'interruptions' | 'constraint'>): Bands {
  const told = interruptions.filter(({ kind, id, from, to }) =>
    kind === 'breakdown' ? id === constraint?.station : kind === 'outage' || to - from >= SHORT,
  )
  const kinds = ['outage', 'stockout', 'breakdown'] as const
  const rows = kinds.flatMap((kind) => {
    const own = told.filter((each) => each.kind === kind)
    return [...new Set(own.map(({ id }) => id))].map(
      (id): StopRow => ({ kind, name: nameOfStop(kind, id), stops: own.filter((each) => each.id === id) }),
    )
  })
  return { shaded: told.filter(({ kind }) => kind !== 'breakdown'), rows }
}

function nameOfStop(kind: Interruption['kind'], id: string): string {
  const text = words.debrief.timeline
  switch (kind) {
    case 'outage':
      return say(text.outage, { name: shortNameOf(id) })
    case 'stockout':
      return say(text.stockout, { name: nameOf(id).toLowerCase() })
    case 'breakdown':
      return say(text.breakdowns, { name: nameOf(id) })
  }
}
