import type { ReleaseRule } from './release'

/** Kanban: a lot enters, and moves on, only with a free card of the station that it goes to (Monden 1983). */
export const kanban: ReleaseRule = {
  admits: ({ lotsAtFirst, cardsAtFirst }) => lotsAtFirst < cardsAtFirst,
  cards: true,
}
