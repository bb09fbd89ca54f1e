/** Real runs that the debrief is tested on, each told once. */
import { caseOf } from '../../../src/content/scenarios'
import { type Story, storyOf } from '../../../src/lab/story/story'
import { logOf, type StrategyId } from '../../../src/lab/strategies'
import { WEEK } from '../../../src/sim'

export const company = caseOf('first-shift')!

const told = new Map<string, Story>()

/** The run of a manager of the case, or of nobody. */
export function storyOfManager(id: StrategyId, weeks = company.scenario.length / WEEK): Story {
  const key = `${id}${weeks}`
  const known = told.get(key) ?? storyOf(company, company.seed, logOf(company, id), weeks * WEEK)
  told.set(key, known)
  return known
}
