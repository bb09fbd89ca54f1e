/** Cases that the game does not answer, each by name and with the reason; at most one in ten. */

export interface LeftOut {
  /** A case, `group:metric`, or a whole group. */
  readonly id: string
  readonly reason: string
}

export const leftOut: readonly LeftOut[] = []
