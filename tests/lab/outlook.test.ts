import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { candidatesOf } from '../../src/lab/candidates'
import { fanAhead, lookAhead } from '../../src/lab/lookAhead'
import { type Direction, horizonOf, liveFuture } from '../../src/lab/outlook'
import { openLab } from '../../src/lab/workers'
import { DAY, frameOf, refusal, replay, WEEK } from '../../src/sim'

const company = cases[0]!
const run = { company, seed: 5, log: [], now: 2 * WEEK + 1_000 }
const justInTime = { lever: 'justInTime', args: { on: true } }

async function directions(): Promise<Record<string, Direction | null>> {
  const found: Record<string, Direction | null> = {}
  const told = (lever: string, direction: Direction | null) => {
    found[lever] = direction
  }
  const lab = openLab({ workers: 0 })
  await lookAhead(lab, run, { justInTime }, told, { futures: 3, horizon: 2 * WEEK })
  return found
}

describe('a look ahead', { timeout: 20_000 }, () => {
  it('says the same at every look', async () => expect(await directions()).toEqual(await directions()))

  it('tells a direction with the half widths of its intervals', async () => {
    const { justInTime: direction } = await directions()
    expect(direction!.halfWidths.x).toBeGreaterThan(0)
    expect(Number.isFinite(direction!.dx)).toBe(true)
  })

  it('ends at a midnight, and not after the run', () => {
    expect(horizonOf(run, WEEK)).toBe(3 * WEEK + DAY)
    expect(horizonOf({ ...run, now: company.scenario.length - DAY })).toBe(company.scenario.length)
  })

  it('leaves the past as it was and draws the future anew', () => {
    const until = 6 * WEEK
    const [one, other] = [0, 1].map((future) => liveFuture({ ...run, future, candidate: null, until }))
    expect(one).not.toEqual(other)
    expect(one!.efficiency).toHaveLength(28)
    expect(one!.fromDay).toBe(15)
  })

  it('goes on as it is when the candidate is refused', () => {
    const future = (lever: string) => liveFuture({ ...run, future: 0, candidate: { lever, args: {} }, until: 4 * WEEK })
    expect(future('noSuchLever')).toEqual(liveFuture({ ...run, future: 0, candidate: null, until: 4 * WEEK }))
  })

  it('spreads the coming days into a fan that does not cross itself', async () => {
    const fan = await fanAhead(openLab({ workers: 0 }), run, { futures: 8, horizon: WEEK })
    expect(fan.map(({ day }) => day)).toEqual([15, 16, 17, 18, 19, 20, 21, 22])
    for (const { efficiency } of fan) expect([...efficiency].sort((a, b) => a! - b!)).toEqual(efficiency)
  })
})

it('has a candidate that can be decided for every lever with something to decide', () => {
  const world = replay(company.scenario, 5, [], WEEK)
  const candidates = candidatesOf(company, frameOf(world).levers, (said) => refusal(world, said))
  for (const said of Object.values(candidates)) expect(refusal(world, said)).toBeNull()
  expect(Object.keys(candidates).length).toBeGreaterThan(company.scenario.unlocked.length / 2)
})
