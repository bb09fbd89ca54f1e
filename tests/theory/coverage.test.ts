/** Every case of theory is answered, or left out with its reason. */
import { describe, expect, it } from 'vitest'
import { oracleCases } from './oracle/cases'
import type { Claim } from './oracle/claim'
import { leftOut } from './oracle/leftOut'

/** What every module of claims exports under a name that ends in `Claims`. */
const modules = import.meta.glob<Record<string, unknown>>(['./*/**/*.ts', '!./**/*.test.ts', '!./oracle/*'], {
  eager: true,
})
const claims = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith('Claims'))
  .flatMap(([, exported]) => exported as readonly Claim[])

const known = new Set(oracleCases.map(({ id }) => id))
const claimed = new Set(claims.flatMap(({ group, metrics }) => metrics.map((metric) => `${group}:${metric}`)))
const named = (id: string): string[] => [...known].filter((each) => each === id || each.startsWith(`${id}:`))
const without = new Set(leftOut.flatMap(({ id }) => named(id)))

describe('the cases of theory', () => {
  it('are all claimed, or left out by name', () => {
    const missing = [...known].filter((id) => !claimed.has(id) && !without.has(id))
    expect(missing).toEqual([])
  })

  it('are claimed under names that exist', () => {
    expect([...claimed].filter((id) => !known.has(id))).toEqual([])
  })

  it('are left out only where there are such cases, with a reason, and nobody claims them', () => {
    expect(leftOut.filter(({ id, reason }) => named(id).length === 0 || reason.length < 20)).toEqual([])
    expect([...without].filter((id) => claimed.has(id))).toEqual([])
  })

  it('are left out in one case in ten at most', () => {
    expect(without.size).toBeLessThanOrEqual(known.size / 10)
  })
})
