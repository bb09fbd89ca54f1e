/** The tries that are told change one thing, and are worth telling. */
import { describe, expect, it } from 'vitest'
import { lookBack } from '../../../src/lab/hindsight'
import { chooseWhatIfs, type Screened, type WhatIf, whatIfsOf } from '../../../src/lab/whatIf'
import { openLab } from '../../../src/lab/workers'
import { WEEK } from '../../../src/sim'
import { company } from './runs'

const tpm = (at: number) => ({ at, lever: 'tpm', args: { on: true, interval: 20 } })
const promise = { at: 3 * WEEK, lever: 'promisedLeadTime', args: { days: 14 } }

describe('the tries of a run', () => {
  const tries = whatIfsOf(company, [tpm(WEEK), promise], 12 * WEEK)
  const of = (kind: WhatIf['kind'], lever: string) => tries.filter((each) => each.kind === kind && each.lever === lever)

  it('add what was never decided, at several moments, and leave the rest as it was', () => {
    const added = of('add', 'sourcing')
    expect(added.map(({ at }) => at / WEEK)).toEqual([company.opensAt / WEEK, 2, 4, 6, 8])
    for (const { log, said } of added) {
      expect(log.filter(({ lever }) => lever !== 'sourcing')).toEqual([tpm(WEEK), promise])
      expect(log.filter(({ lever }) => lever === 'sourcing')).toHaveLength(said.length)
    }
  })
  it('set otherwise what was decided otherwise, from that moment on', () => {
    const [first, second] = of('set', 'tpm')
    expect(first!.log.filter(({ lever }) => lever === 'tpm')).toHaveLength(1)
    expect(second!.log.filter(({ lever }) => lever === 'tpm')).toHaveLength(2)
  })
  it('leave out what was decided', () => {
    expect(of('drop', 'promisedLeadTime')[0]).toMatchObject({ at: 3 * WEEK, said: [], log: [tpm(WEEK)] })
  })
  it('keep the log in order of time', () => {
    for (const { log } of tries) expect(log.every(({ at }, i) => i === 0 || at >= log[i - 1]!.at)).toBe(true)
  })
  it('do not offer what the manager of both hats does already', () => {
    const both = whatIfsOf(company, company.managers.both, 12 * WEEK)
    expect(both.every(({ kind }) => kind === 'drop')).toBe(true)
  })
})

describe('the choice among them', () => {
  const tried = (lever: string, gain: number, more: Partial<WhatIf> = {}, isClear = true): Screened => ({
    whatIf: { kind: 'add', lever, at: 0, said: [], log: [], ...more },
    gain,
    isClear,
  })
  it('takes the greatest gains, one a lever', () => {
    const chosen = chooseWhatIfs([tried('a', 2), tried('b', 9), tried('b', 8.5), tried('c', 4), tried('d', 3)])
    expect(chosen.map(({ lever }) => lever)).toEqual(['b', 'c', 'd'])
  })
  it('takes the latest moment that was early enough', () => {
    const weeks = [0, 2, 4, 6].map((week, index) => tried('a', [9, 10, 9.2, 5][index]!, { at: week * WEEK }))
    expect(chooseWhatIfs(weeks)[0]!.at).toBe(4 * WEEK)
  })
  it('prefers what the player would have missed over a gain that may be luck', () => {
    const chosen = chooseWhatIfs([tried('a', 6, {}, false), tried('b', -8, { kind: 'drop' }), tried('c', 2)], 2)
    expect(chosen.map(({ lever }) => lever)).toEqual(['c', 'b'])
  })
  it('tells what mattered little before it tells nothing', () => {
    expect(chooseWhatIfs([tried('a', 0.2, {}, false)]).map(({ lever }) => lever)).toEqual(['a'])
    expect(chooseWhatIfs([])).toEqual([])
  })
})

it('holds every try against the run as played, seed by seed, with an interval', async () => {
  const lab = openLab({ workers: 0 })
  const shares: number[] = []
  const played = { company, seed: company.seed, log: [], at: 3 * WEEK }
  const tried = await lookBack(lab, played, { replications: 4, onProgress: (share) => shares.push(share) })
  expect(tried).toHaveLength(3)
  for (const { efficiency, satisfaction } of tried) {
    expect([efficiency.count, satisfaction.count]).toEqual([4, 4])
    expect(efficiency.halfWidth).not.toBeNull()
  }
  expect(shares.at(-1)).toBeCloseTo(1, 6)
})
