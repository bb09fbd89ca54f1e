/** Several groups of cases that the same functions answer. */
import { type Answer, answered, type Claim } from '../oracle/claim'

/** Parameters of a case, by the names that the case gives them. */
// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
export type Case = any

export const answeredAlike = (groups: readonly string[], answers: Readonly<Record<string, Answer>>): Claim[] =>
  groups.map((group) => answered(group, answers))
