/** Shares in whole percent that always add up to 100. */

export type Shares = Readonly<Record<string, number>>

/** Fills in what is missing, and makes the last one carry what is left over. */
export function complete(ids: readonly string[], shares: Shares): Shares {
  const given = ids.map((id) => Math.max(0, Math.round(shares[id] ?? 0)))
  const sum = given.reduce((total, share) => total + share, 0)
  if (sum === 0) return Object.fromEntries(ids.map((id, index) => [id, index === 0 ? 100 : 0]))
  return Object.fromEntries(ids.map((id, index) => [id, given[index]!]))
}

/** Moves the border between `ids[index]` and the next to `at` percent of the bar; the others keep their shares. */
export function moveBorder(ids: readonly string[], shares: Shares, index: number, at: number): Shares {
  const before = ids.slice(0, index).reduce((sum, id) => sum + (shares[id] ?? 0), 0)
  const both = (shares[ids[index]!] ?? 0) + (shares[ids[index + 1]!] ?? 0)
  const left = Math.round(Math.min(both, Math.max(0, at - before)))
  return { ...shares, [ids[index]!]: left, [ids[index + 1]!]: both - left }
}

/** Sets one share; the rest give or take in proportion, and still add up. */
export function setShare(ids: readonly string[], shares: Shares, id: string, value: number): Shares {
  const wanted = Math.min(100, Math.max(0, Math.round(value)))
  const others = ids.filter((other) => other !== id)
  const sum = others.reduce((total, other) => total + (shares[other] ?? 0), 0)
  const next: Record<string, number> = { [id]: wanted }
  let left = 100 - wanted
  others.forEach((other, index) => {
    const part = index === others.length - 1 ? left : Math.round(((shares[other] ?? 0) / (sum || 1)) * (100 - wanted))
    next[other] = Math.min(left, Math.max(0, part))
    left -= next[other]
  })
  return Object.fromEntries(ids.map((each) => [each, next[each] ?? 0]))
}
