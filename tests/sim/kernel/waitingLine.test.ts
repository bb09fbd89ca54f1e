import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { join, joinFirst, membersOf, takeOut, type Waiting, waitingLine } from '../../../src/sim/kernel/waitingLine'

interface Person extends Waiting<Person> {
  readonly name: number
}

describe('a waiting line', () => {
  it('does as a list does, whoever joins its end, comes back to its head, and is taken out of it', () => {
    const acts = fc.array(fc.record({ kind: fc.constantFrom('join', 'back', 'out', 'out'), name: fc.nat(9) }))
    fc.assert(
      fc.property(acts, (said) => {
        const people: Person[] = Array.from({ length: 10 }, (_, name) => ({ name, behind: null }))
        const line = waitingLine<Person>()
        let list: Person[] = []
        for (const { kind, name } of said) {
          const who = people[name]!
          const stands = list.includes(who)
          if (kind === 'out' && stands) {
            takeOut(line, who)
            list = list.filter((each) => each !== who)
            expect(who.behind).toBeNull()
          } else if (kind === 'join' && !stands) {
            join(line, who)
            list.push(who)
          } else if (kind === 'back' && !stands) {
            joinFirst(line, who)
            list.unshift(who)
          }
          expect(membersOf(line)).toEqual(list)
          expect(line.count).toBe(list.length)
          expect(line.tail).toBe(list.at(-1) ?? null)
        }
      }),
      { numRuns: 500, seed: 5 },
    )
  })
})
