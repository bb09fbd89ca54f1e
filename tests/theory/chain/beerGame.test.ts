/** The beer distribution game as a scenario file. */
import { expect, it } from 'vitest'
import { groupParams, oracleCase } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { baseStock, beerGameClaims, total } from './beerGame.claims'
import { beerGameLawClaims } from './beerGameLaw.claims'

confirm(beerGameClaims)
confirm(beerGameLawClaims)

it('costs least at the levels of the published benchmark: every neighbour costs more', () => {
  const { S, weeks } = { ...groupParams('S-BEER-bs').policy, weeks: 36 } as { S: number[]; weeks: number }
  const least = oracleCase('S-BEER-opt', 'minimum_total_cost').expected as number
  const moves = [-1, 0, 1]
  for (const a of moves)
    for (const b of moves)
      for (const c of moves)
        for (const d of moves) {
          const cost = total(baseStock({ weeks, policy: { S: [S[0]! + a, S[1]! + b, S[2]! + c, S[3]! + d] } }))
          if (a === 0 && b === 0 && c === 0 && d === 0) expect(cost).toBe(least)
          else expect(cost).toBeGreaterThan(least)
        }
})
