/** The door to every word that a person reads. One language so far; another is one more file of the same shape. */
export { en as words } from './en'
export type { CaseWords } from './en/cases'
export type { LeverWords } from './en/levers'
