// @vitest-environment happy-dom
/** The inspectors say why, in words beside the pictures. */
import { expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { words } from '../../src/content/words'
import { GameContext } from '../../src/panels/play/game'
import { Drivers } from '../../src/panels/play/inspector/Drivers'
import { OeeCascade } from '../../src/panels/play/inspector/OeeCascade'
import { SupplierInspector } from '../../src/panels/play/inspector/SupplierInspector'
import { openSession } from '../../src/session'
import { DAY } from '../../src/sim'
import { control, press, show } from './screen'

const company = cases[0]!

function at(days: number, panel: React.ReactNode) {
  const session = openSession(company, { at: days * DAY })
  const game = { id: company.scenario.id, company, session, guided: false }
  return { state: session.store.getState(), place: show(<GameContext value={game}>{panel}</GameContext>) }
}

it('lets each bar of the OEE start where the last one ended, and names the hours lost', () => {
  const { place, state } = at(30, <OeeCascade station="paint" />)
  const widths = [...place.querySelectorAll('dd svg')].map((bar) =>
    [...bar.querySelectorAll(':scope > rect')].map((rect) => Number.parseFloat(rect.getAttribute('width')!)),
  )
  expect(widths).toHaveLength(3)
  const [availability, performance, quality] = widths as [number, number][]
  expect(availability![0]).toBe(100)
  expect(performance![0]).toBe(availability![1])
  expect(quality![0]).toBe(performance![1])
  const oee = state.kpis.oee!.parts!.find(({ id }) => id === 'paint')!
  expect(quality![1]).toBeCloseTo(oee.value!, 6)
  expect(place.textContent).toMatch(/down [\d.]+ h/)
  expect(place.textContent).toMatch(/[\d.]+ of [\d.]+ machine hours/)
})

it('draws the deliveries of a supplier, and tells them as a table too', () => {
  const { place, state } = at(60, <SupplierInspector id="lindqvist" />)
  const receipts = state.histories.receipts.lindqvist!
  expect(place.querySelectorAll('figure svg[role=img] > rect')).toHaveLength(receipts.length)
  const inTime = receipts.filter(({ late }) => !late).length
  expect(place.textContent).toContain(`${inTime} of ${receipts.length}`)
  press(control(place, words.app.table))
  expect(place.querySelectorAll('tbody tr')).toHaveLength(receipts.length)
})

it('says of a supplier without deliveries that there were none', () => {
  const { place } = at(20, <SupplierInspector id="kestrel" />)
  expect(place.textContent).toContain(words.inspector.supplier.noneReceived)
})

it('takes what spoiled the experiences of a town from a hundred, down to what they were worth', () => {
  const { place, state } = at(40, <Drivers segment="portAmell" />)
  const { lost } = state.histories.experiences.portAmell!
  const worth = 100 - Object.values(lost).reduce((sum, points) => sum + points, 0)
  const rows = [...place.querySelectorAll('dl > div')].map((row) => row.textContent!)
  expect(rows.at(-1)).toContain(String(Math.round(worth)))
  expect(rows.length).toBeGreaterThan(1)
})
