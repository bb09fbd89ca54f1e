import { expect, it, vi } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { openLab } from '../../src/lab/workers'
import { type Outlook, openSession, watchOutlook } from '../../src/session'
import { WEEK } from '../../src/sim'

/** Two levers are enough to see it work. */
const [first] = cases
const company = { ...first!, scenario: { ...first!.scenario, unlocked: ['justInTime', 'tpm'] } }

it('tells where each method would lead, and forgets it at a decision', { timeout: 20_000 }, async () => {
  const session = openSession(company, { at: WEEK })
  const heard: Outlook[] = []
  const stop = watchOutlook(company, session, openLab({ workers: 0 }), (outlook) => heard.push(outlook), 0)
  await vi.waitFor(() => expect(Object.keys(heard.at(-1) ?? {})).toEqual(['justInTime', 'tpm']), { timeout: 10_000 })
  expect(heard.at(-1)!.tpm!.spread).toBeGreaterThan(0)

  session.decide({ lever: 'justInTime', args: { on: true } })
  expect(heard.at(-1)).toEqual({})
  await vi.waitFor(() => expect(heard.at(-1)).toHaveProperty('justInTime'), { timeout: 10_000 })
  stop()
  const count = heard.length
  session.decide({ lever: 'justInTime', args: { on: false } })
  expect(heard).toHaveLength(count)
})

it('waits for a pause where the page has to do the work itself', async () => {
  const session = openSession(company, { at: WEEK })
  session.setSpeed(4)
  const heard: Outlook[] = []
  const stop = watchOutlook(company, session, openLab({ workers: 0 }), (outlook) => heard.push(outlook), 0)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(heard).toEqual([])
  session.setSpeed(0)
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0))
  stop()
})
