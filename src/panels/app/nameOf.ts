import { words } from '../../content/words'
import { say } from '../say'

/** The name of a thing of the company by its id. An id without a name is read as words: `northDepot` → North depot. */
export function nameOf(id: string): string {
  const known = words.names[id] ?? words.levers[id]?.name
  if (known !== undefined) return known
  const [from, to] = id.split('-')
  if (from && to && words.names[from] && words.names[to]) {
    return say(words.inspector.lane.name, { from: shortNameOf(from), to: shortNameOf(to) })
  }
  const text = id
    .replace(/[-_.]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase()
  return text === '' ? id : text[0]!.toUpperCase() + text.slice(1)
}

/** As people on the spot call it. */
export const shortNameOf = (id: string): string => words.shortNames[id] ?? nameOf(id)
