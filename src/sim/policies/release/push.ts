import type { ReleaseRule } from './release'

/** Push: a lot enters on its planned day, whatever the floor holds. */
export const push: ReleaseRule = { admits: () => true, cards: false }
