import { words } from '../../content/words'

/** The name of a thing of the company by its id. An id without a name is read as words: `northDepot` → North depot. */
export function nameOf(id: string): string {
  const known = words.names[id] ?? words.levers[id]?.name
  if (known !== undefined) return known
  const text = id
    .replace(/[-_.]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase()
  return text === '' ? id : text[0]!.toUpperCase() + text.slice(1)
}
