/** When may a planned lot enter the floor? */

/** What a release rule may see. */
export interface ReleaseView {
  /** Lots between release and finished stock. */
  readonly wipLots: number
  /** Lots at the first station of the lot's route or on their way to it. */
  readonly lotsAtFirst: number
  /** Kanban cards of that station. */
  readonly cardsAtFirst: number
  readonly cap: number
}
export interface ReleaseRule {
  readonly admits: (view: ReleaseView) => boolean
  /** Whether a lot needs a free card of the next station to move on. */
  readonly cards: boolean
}
