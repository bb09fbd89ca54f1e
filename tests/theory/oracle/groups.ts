/** Groups of cases by the beginning of their names. */
import { oracleCases } from './cases'

export function groupsNamed(prefix: string): readonly string[] {
  return [...new Set(oracleCases.map(({ id }) => id.split(':')[0]!).filter((group) => group.startsWith(prefix)))]
}
