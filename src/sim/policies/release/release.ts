/** When may a planned lot enter the floor? */

/** What a rule is shown of a floor. The record is used again: nothing may keep it. */
export interface ReleaseView {
  /** Lots between release and finished stock. */
  wipLots: number
  /** Lots between release and their completion at the drum. */
  lotsBeforeDrum: number
  /** Lots at the first station of the lot, and its kanban cards. */
  lotsAtFirst: number
  cardsAtFirst: number
  /** Most lots that the rule lets be in its loop. */
  cap: number
}

export interface ReleaseRule {
  readonly admits: (view: Readonly<ReleaseView>) => boolean
  /** Whether lots need a card of every station on their way. */
  readonly cards: boolean
}
