// @vitest-environment happy-dom
/** The form of a decision is drawn from what a lever declares, and from nothing else. */
import { expect, it, vi } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { DecisionForm } from '../../src/panels/play/desk/DecisionForm'
import { leverOf } from '../../src/sim'
import { control, press, show, type } from './screen'

const company = cases[0]!

function form(lever: string, args: Record<string, never> | object) {
  const onChange = vi.fn()
  const { params, hat } = leverOf(lever)!
  const place = show(
    <DecisionForm lever={lever} params={params} args={args as never} company={company} hat={hat} onChange={onChange} />,
  )
  return { place, onChange }
}

it('draws a choice as its options side by side and hands on the one that is taken', () => {
  const { place, onChange } = form('releaseRule', { rule: 'push', cap: 12 })
  press(control(place, 'CONWIP'))
  expect(onChange).toHaveBeenCalledWith({ rule: 'conwip', cap: 12 })
})

it('asks for a limit only under the rule that has one', () => {
  expect(form('releaseRule', { rule: 'push', cap: 12 }).place.textContent).not.toContain('Limit')
  expect(form('releaseRule', { rule: 'conwip', cap: 12 }).place.textContent).toContain('Limit')
})

it('takes a quantity that is typed, on its step and within reach, and no other', () => {
  const { place, onChange } = form('releaseRule', { rule: 'conwip', cap: 12 })
  const field = control(place, 'Limit, lots')
  type(field, '9')
  expect(onChange).toHaveBeenLastCalledWith({ rule: 'conwip', cap: 9 })
  type(field, '900')
  expect(onChange).toHaveBeenCalledTimes(1)
})

it('offers the shares of those who sell the material, and they go on adding up', () => {
  const { place, onChange } = form('sourcing', { material: 'motor', shares: { osei: 100, kestrel: 0 } })
  expect(place.textContent).not.toContain('Brannock')
  type(control(place, 'Share of Kestrel Drives, %'), '30')
  expect(onChange).toHaveBeenCalledWith({ material: 'motor', shares: { osei: 70, kestrel: 30 } })
})

it('offers a lane the modes that run on it', () => {
  const [lane] = company.scenario.lanes
  const { place } = form('delivery', { lane: lane!.id, mode: lane!.mode, departuresPerWeek: 1 })
  const offered = new Set(lane!.modes.map(({ mode }) => mode))
  const named = { sea: 'Ship', rail: 'Rail', road: 'Road', express: 'Air' }
  for (const [mode, name] of Object.entries(named)) {
    expect([...place.querySelectorAll('[role=radio], option')].some((each) => each.textContent === name)).toBe(
      offered.has(mode as 'sea'),
    )
  }
})
