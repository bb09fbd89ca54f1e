/** Rules behind the controls: shares add up, keys leave controls alone, layouts follow width and type. */
import { describe, expect, it } from 'vitest'
import { readRoute } from '../../src/panels/app/routes'
import { complete, moveBorder, setShare } from '../../src/panels/controls/shares'
import { layoutFor } from '../../src/panels/play/layout/layout'

describe('shares', () => {
  const ids = ['a', 'b', 'c']
  const sum = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((all, share) => all + share, 0)

  it('move between neighbours only', () => {
    expect(moveBorder(ids, { a: 50, b: 30, c: 20 }, 0, 70)).toEqual({ a: 70, b: 10, c: 20 })
    expect(moveBorder(ids, { a: 50, b: 30, c: 20 }, 0, 95)).toEqual({ a: 80, b: 0, c: 20 })
  })

  it('give way in proportion when one is typed', () => {
    const shares = setShare(ids, { a: 50, b: 30, c: 20 }, 'a', 75)
    expect(shares).toEqual({ a: 75, b: 15, c: 10 })
  })

  it('always add up to 100', () => {
    for (let value = 0; value <= 100; value++) expect(sum(setShare(ids, { a: 33, b: 33, c: 34 }, 'b', value))).toBe(100)
    expect(complete(ids, {})).toEqual({ a: 100, b: 0, c: 0 })
  })
})

describe('the layout', () => {
  it.each([
    [1440, 1, 'wide'],
    [1440, 1.3, 'wide'],
    [1440, 1.5, 'drawer'],
    [1024, 1.3, 'drawer'],
    [899, 1, 'phone'],
    [390, 1, 'phone'],
  ])('of %d px at type %d is %s', (width, type, layout) => expect(layoutFor(width, type)).toBe(layout))
})

describe('an address', () => {
  it.each([
    ['', { screen: 'home' }],
    ['#/', { screen: 'home' }],
    ['#/case/first-shift?seed=7', { screen: 'briefing', id: 'first-shift', seed: 7 }],
    ['#/case/first-shift?seed=-1', { screen: 'briefing', id: 'first-shift', seed: null }],
    ['#/run/abc', { screen: 'run', code: 'abc' }],
    ['#/nowhere', { screen: 'missing' }],
  ])('%s leads to a screen', (hash, route) => expect(readRoute(hash)).toEqual(route))
})
