/** Cases that the game does not answer, each by name and with the reason; at most one in ten. */

export interface LeftOut {
  /** A case, `group:metric`, or a whole group. */
  readonly id: string
  readonly reason: string
}

export const leftOut: readonly LeftOut[] = [
  {
    id: 'T-BRK-a',
    reason:
      'It states every single failure and repair; an author states how long machines live and repairs take, and chance does the rest. Q-BRK-odf holds the same rule in the long run.',
  },
]
