import { describe, expect, it } from 'vitest'
import { hashOf, nameHash, scramble } from '../../../src/sim/kernel/hash'

describe('the fingerprint', () => {
  it('is the same for the same data and sixteen digits long', () => {
    const data = { a: [1, 2.5, -3], b: { c: 'x', d: null, e: true }, f: new Int32Array([1, 2]) }
    expect(hashOf(structuredClone(data))).toBe(hashOf(data))
    expect(hashOf(data)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('differs when one bit of any number differs', () => {
    const numbers = new Float64Array([0.1, 1e300, 7, 0])
    const bits = new Uint8Array(numbers.buffer)
    const seen = new Set([hashOf(numbers)])
    for (let bit = 0; bit < 64 * 3; bit++) {
      bits[bit >> 3]! ^= 1 << (bit & 7)
      seen.add(hashOf(numbers))
      bits[bit >> 3]! ^= 1 << (bit & 7)
    }
    expect(seen.size).toBe(1 + 64 * 3)
  })

  it('differs by order, by kind, by name and by length', () => {
    const all = [
      [1, 2],
      [2, 1],
      [1],
      [1, 2, 0],
      ['1', 2],
      [true, 2],
      { a: 1 },
      { b: 1 },
      { a: 1, b: 1 },
      [],
      [[]],
      null,
    ]
    expect(new Set(all.map((each) => hashOf(each))).size).toBe(all.length)
  })

  it('does not tell zero from minus zero, nor see what it is told to skip', () => {
    expect(hashOf([-0])).toBe(hashOf([0]))
    expect(hashOf({ a: 1, b: { tell: 2 } }, ['tell'])).toBe(hashOf({ a: 1, b: { tell: 3 } }, ['tell']))
  })
})

it('names and numbers are scattered without a collision among neighbours', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, n) => scramble(n))).size).toBe(100_000)
  expect(new Set(Array.from({ length: 20_000 }, (_, n) => nameHash(`machine:${n}`))).size).toBeGreaterThan(19_990)
})
