import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinInOrder, type Standing, stepOut } from '../../../src/sim/kernel/orderedLine'
import { membersOf, waitingLine } from '../../../src/sim/kernel/waitingLine'

interface Person extends Standing<Person> {
  readonly rank: number
}

const outranks = (one: Person, other: Person): boolean => one.rank < other.rank

describe('a line in an order of its own', () => {
  it('is as a list sorted by rank, of equals the earlier first, whoever joins and steps out', () => {
    const acts = fc.array(fc.record({ joins: fc.boolean(), name: fc.nat(9) }))
    const ranks = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(acts, ranks, (said, given) => {
        const people = given.map((rank): Person => ({ rank, inFront: null, behind: null }))
        const line = waitingLine<Person>()
        let list: Person[] = []
        for (const { joins, name } of said) {
          const who = people[name]!
          const stands = list.includes(who)
          if (joins && !stands) {
            joinInOrder(line, who, outranks)
            list = [...list, who].sort((one, other) => one.rank - other.rank)
          } else if (!joins && stands) {
            stepOut(line, who)
            list = list.filter((each) => each !== who)
            expect([who.inFront, who.behind]).toEqual([null, null])
          }
          const members = membersOf(line)
          expect(members).toHaveLength(list.length)
          expect(members.every((each, place) => each === list[place])).toBe(true)
          expect(members.map(({ inFront }) => inFront?.rank)).toEqual(list.map((_, place) => list[place - 1]?.rank))
          expect(line.count).toBe(list.length)
          expect(line.tail).toBe(list.at(-1) ?? null)
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})
