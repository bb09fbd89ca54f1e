import type { ReleaseRule } from './release'

/** Constant work in process: a lot enters when the floor holds fewer than the cap (Spearman, Woodruff & Hopp 1990). */
export const conwip: ReleaseRule = { admits: ({ wipLots, cap }) => wipLots < cap, cards: false }
