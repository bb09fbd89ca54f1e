/** Names become indices. */

type Named = readonly { readonly id: string }[]

const indices = new WeakMap<Named, ReadonlyMap<string, number>>()

/** Worked out once a list: a large company looks up hundreds of thousands of names. Of two things of one name, the first. */
function indicesOf(list: Named): ReadonlyMap<string, number> {
  const known = indices.get(list) ?? new Map(list.map((entry, index) => [entry.id, index] as const).reverse())
  indices.set(list, known)
  return known
}

export const has = (list: Named, id: string): boolean => indicesOf(list).has(id)

/** @throws when the list has no such id; `content/schema.ts` has said so more kindly before. */
export function indexOf(list: Named, id: string, what: string): number {
  const index = indicesOf(list).get(id)
  if (index === undefined) throw new Error(`no ${what} "${id}"`)
  return index
}
