import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/content/case'
import { cases } from '../../src/content/scenarios'
import { codeIn, codeOf, fileNameOf, fileTextOf, readCode, readFileText } from '../../src/lab/runCode'
import { runFileOf, verify } from '../../src/lab/runFile'
import { DAY, WEEK } from '../../src/sim'

const company = cases[0]!
const log: readonly Command[] = [
  {
    at: 2 * DAY + 12_345,
    lever: 'productionPlan',
    args: { plan: 'replenish', product: 'all', lotSize: 10, targetDays: 6 },
  },
  { at: 9 * DAY, lever: 'justInTime', args: { on: true } },
]
const run = runFileOf(company, 11, log, 3 * WEEK + 5)

describe('a run written down', () => {
  it('comes back the same from its file and from its code', () => {
    expect(readFileText(fileTextOf(run))).toEqual({ ok: true, run })
    expect(readCode(codeOf(run))).toEqual({ ok: true, run })
  })

  it('is confirmed by replaying it', () => expect(verify(company, run)).toEqual({ ok: true }))

  it('carries the fingerprint of each whole week', () => expect(run.weeks).toHaveLength(3))

  it('fits into an address', () => {
    expect(codeOf(run)).toMatch(/^[\w-]+$/)
    expect(codeOf(run).length).toBeLessThan(600)
  })

  it('is found in an address by either road', () => {
    expect(codeIn(`#/run/${codeOf(run)}`)).toBe(codeOf(run))
    expect(codeIn(`#run=${codeOf(run)}`)).toBe(codeOf(run))
    expect(codeIn('#/play')).toBeNull()
  })

  it('is named after company, seed and day', () =>
    expect(fileNameOf(run)).toBe(`${company.scenario.id}-11-day21.leadtime.json`))
})

describe('a run that was tampered with is found out', () => {
  it('in its result', () => {
    expect(verify(company, { ...run, hash: '0'.repeat(16) })).toEqual({
      ok: false,
      differs: 'result',
      fromDay: 22,
      toDay: 22,
    })
  })

  it('in its seed, from the first week on', () => {
    expect(verify(company, { ...run, seed: 12 })).toMatchObject({ ok: false, differs: 'result', fromDay: 1, toDay: 7 })
  })

  it('in a decision, in the week in which it was taken', () => {
    const other = [log[0]!, { ...log[1]!, at: 10 * DAY }]
    expect(verify(company, { ...run, log: other })).toMatchObject({ ok: false, fromDay: 8, toDay: 14 })
  })

  it('by a decision that the company refuses, with the reason', () => {
    const twice = [...log, { ...log[1]!, at: 11 * DAY }]
    expect(verify(company, { ...run, log: twice })).toEqual({
      ok: false,
      differs: 'decision',
      fromDay: 12,
      toDay: 12,
      decision: 3,
      refusal: { reason: 'noChange', values: {} },
    })
  })

  it('by a length that the scenario does not have', () => {
    const longer = { ...run, at: company.scenario.length + DAY }
    expect(verify(company, longer)).toMatchObject({ ok: false })
  })
})

describe('what is no run is named', () => {
  it.each([
    ['text that is no JSON', 'hello', 'unreadable'],
    ['another format', JSON.stringify({ ...run, format: 2 }), 'notForm'],
    ['a decision out of order', JSON.stringify({ ...run, log: [...log].reverse() }), 'notForm'],
    ['an unknown field', JSON.stringify({ ...run, score: 100 }), 'notForm'],
  ])('%s', (_, text, reason) => expect(readFileText(text)).toMatchObject({ ok: false, reason }))

  it('with the place and what was expected there', () => {
    const read = readFileText(JSON.stringify({ ...run, hash: 'abc' }))
    expect(read).toMatchObject({ faults: [{ path: 'hash', message: 'expected sixteen hexadecimal digits' }] })
  })

  it.each([
    ['cut short', codeOf(run).slice(0, -9)],
    ['letters of no code', '!!!'],
    ['nothing', ''],
  ])('a code: %s', (_, code) => expect(readCode(code)).toMatchObject({ ok: false, reason: 'unreadable' }))

  it('a code that would unpack without end', () => {
    const bomb = codeOf({ ...run, build: 'x'.repeat(5_000_000) })
    expect(bomb.length).toBeLessThan(20_000)
    expect(readCode(bomb)).toMatchObject({
      ok: false,
      faults: [{ message: 'the code unpacks to more than a run can be' }],
    })
  })
})
