import type { ReleaseRule } from './release'

/** Drum-buffer-rope: a lot enters when the drum has finished one, so that a cap of lots is before it (Goldratt & Fox 1986). */
export const rope: ReleaseRule = { admits: ({ lotsBeforeDrum, cap }) => lotsBeforeDrum < cap, cards: false }
