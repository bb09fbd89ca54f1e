/** Every case of theory is answered, or left out with its reason. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oracleCases } from './oracle/cases'
import type { Claim } from './oracle/claim'
import { formulaOnly } from './oracle/formulaOnly'
import { leftOut } from './oracle/leftOut'

/** What every module of claims exports under a name that ends in `Claims`. */
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?!oracle\/).+\/.+(?<!\.test)\.ts$/.test(file))
const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(`./${file}`)))
const claims = modules
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith('Claims'))
  .flatMap(([, exported]) => exported as readonly Claim[])

const idsOf = (some: readonly Claim[]): Set<string> =>
  new Set(some.flatMap(({ group, metrics }) => metrics.map((metric) => `${group}:${metric}`)))

const known = new Set(oracleCases.map(({ id }) => id))
const claimed = idsOf(claims)
const played = idsOf(claims.filter(({ by }) => by !== 'formula'))
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

  it('of queues, lines, pull, stock, chains and maintenance are run, but for those that are named', () => {
    const families = ['queues', 'production-lines', 'pull-systems', 'inventory', 'supply-chain', 'maintenance']
    const ids = oracleCases.filter(({ family }) => families.includes(family)).map(({ id }) => id)
    const expected = formulaOnly.flatMap((entry) => entry.ids).flatMap(named)
    expect(ids.filter((id) => !played.has(id) && !without.has(id)).sort()).toEqual(expected.sort())
  })
})
