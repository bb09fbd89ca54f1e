/** Names become indices. */

/** @throws when the list has no such id; `content/schema.ts` has said so more kindly before. */
export function indexOf(list: readonly { readonly id: string }[], id: string, what: string): number {
  const index = list.findIndex((entry) => entry.id === id)
  if (index < 0) throw new Error(`no ${what} "${id}"`)
  return index
}
