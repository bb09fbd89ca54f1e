/** Every cent, whatever the company, whatever the manager says, with a project under way. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { account } from '../../src/sim/accounts'
import { advance, compile, decide, HOUR, isRefusal, open, WEEK, type World } from '../../src/sim/index'
import { crashTask, dropTask, startProject } from '../../src/sim/processes/project'
import { committed, refuseCrash, refuseDrop, refuseStart } from '../../src/sim/processes/projectDecisions'
import { companies } from './companies'
import { saidIn, sayings } from './logs'
import { breaches } from './state'
import { checkStatement } from './statement'

vi.setConfig({ testTimeout: 120_000 })

const WEEKS = 3

/** What a manager may do about the project, by raw numbers: nothing that is refused. */
function manage(world: World, raw: number): void {
  if (raw % 3 === 0 && refuseStart(world, 0) === null) startProject(world, 0)
  const task = raw % world.tasks.length
  const saved = (1 + (raw % 7)) * HOUR
  if (raw % 5 < 2 && refuseCrash(world, task, saved) === null) {
    crashTask(world, task, saved)
    expect(committed(world, 0)).toBeLessThanOrEqual(world.model.projects[0]!.budget + 1)
  }
  if (raw % 5 === 4 && refuseDrop(world, task) === null) dropTask(world, task)
}

it('the statement adds up, and every account holds what its postings brought', () => {
  const moments = fc.array(fc.nat(10_000), { minLength: 28, maxLength: 28 })
  let finished = 0
  fc.assert(
    fc.property(companies, sayings(WEEKS, 8), moments, (scenario, said, raws) => {
      let hours = 0
      const world = open(compile(scenario), 11, [
        {
          // What machines of no known worth lose by the hour is all that leaves the fixed assets but the wear of assets.
          posted: (_at, from, to, amount) => {
            if (from === account.fixedAssets && to === account.machines) hours += amount
            if (from === account.machines && to === account.fixedAssets) hours -= amount
          },
        },
      ])
      const opening = [...world.balances]
      const value = world.assets.reduce((sum, { book }) => sum + book, 0)
      const rest = [...said]
      for (const raw of raws) {
        const at = world.now + 18 * HOUR
        while (rest.length > 0 && rest[0]!.at <= at) {
          const next = rest.shift()!
          advance(world, next.at)
          const answer = decide(world, saidIn(world.model, next))
          expect(isRefusal(answer) && answer.reason === 'runOver').toBe(world.over)
        }
        advance(world, Math.min(at, WEEKS * WEEK))
        if (world.over) break
        manage(world, raw)
        expect(breaches(world)).toEqual([])
        checkStatement(world, opening)
        const bought = scenario.projects[0]!.life === null ? 0 : world.projects[0]!.spent
        expect(world.balances[account.fixedAssets]! + hours).toBe(value + bought)
      }
      if (world.projects[0]!.finishedAt >= 0) finished++
    }),
    { numRuns: 80, seed: 7 },
  )
  expect(finished).toBeGreaterThan(20)
})
