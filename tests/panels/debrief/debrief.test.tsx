// @vitest-environment happy-dom
/** The debrief of a run that was ended early: every picture has its sentence and its table, and a try is one click away. */

import { Tooltip } from 'radix-ui'
import { act } from 'react'
import { expect, it } from 'vitest'
import { words } from '../../../src/content/words'
import { openLab } from '../../../src/lab/workers'
import { running } from '../../../src/panels/app/running'
import { type Game, type Services, ServicesContext } from '../../../src/panels/app/services'
import { Debrief } from '../../../src/panels/debrief/Debrief'
import { openSession } from '../../../src/session'
import { type Command, DAY, WEEK } from '../../../src/sim'
import { control, press, show } from '../screen'
import { company } from './runs'

const TWO_DECISIONS: readonly Command[] = [
  { at: DAY, lever: 'tpm', args: { on: true, interval: 10 } },
  { at: 8 * DAY, lever: 'promisedLeadTime', args: { days: 9 } },
]

function open() {
  const session = openSession(company, { log: TWO_DECISIONS, at: 2 * WEEK })
  const game: Game = { id: 'first-shift', company, session, guided: false }
  session.setGuide({
    on: true,
    step: 0,
    predictions: [
      { step: 'predictTpm', kpi: 'oee', answer: 'up', before: 50, without: 50, due: 13 * DAY, told: false },
    ],
  })
  const services = { lab: openLab({ workers: 0 }), code: () => 'code' } as unknown as Services
  const place = show(
    <ServicesContext value={services}>
      <Tooltip.Provider>
        <Debrief game={game} />
      </Tooltip.Provider>
    </ServicesContext>,
  )
  return { place, session, services }
}

it('says of every picture what it shows, and turns each into a table', () => {
  const { place } = open()
  const pictures = place.querySelectorAll('div[role=img]')
  expect(pictures).toHaveLength(7)
  for (const picture of pictures) {
    expect(picture.getAttribute('aria-label')).toMatch(/.{20,}\.?$/)
    expect(picture.getAttribute('aria-label')).not.toMatch(/\{\w+\}|NaN|undefined/)
  }
  for (const button of [...place.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')]) press(button)
  expect(place.querySelectorAll('div[role=img]')).toHaveLength(0)
  const tables = [...place.querySelectorAll('table')]
  expect(tables).toHaveLength(8)
  for (const table of tables) expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(0)
  expect(place.textContent).not.toMatch(/NaN|undefined|\{\w+\}/)
})

it('tells the decisions in words, the prediction, and the questions', () => {
  const { place } = open()
  const text = place.textContent ?? ''
  expect(text).toContain('TPM rounds')
  expect(text).toContain('promised 9 days')
  expect(text).toContain(words.debrief.prediction.title)
  expect(text).toContain(words.debrief.questions.list[0])
})

it('plays the other managers and three tries, and opens the game at a try with it decided', async () => {
  const { place, session } = open()
  while (place.querySelector('[aria-busy=false]') === null) await act(() => new Promise((soon) => setTimeout(soon, 50)))
  expect(place.textContent).toContain(words.debrief.path.references.both)
  const tries = [...place.querySelectorAll<HTMLButtonElement>('button')].filter((each) =>
    /^Open the game in week/.test(each.getAttribute('aria-label') ?? ''),
  )
  expect(tries.length).toBeGreaterThan(0)
  for (const each of tries) expect(each.closest('section')?.textContent).toMatch(/± \d/)
  press(tries[0]!)
  const { game } = running.getState()
  expect(game?.session).not.toBe(session)
  const { frame, over, speed } = game!.session.store.getState()
  expect([over, speed]).toEqual([false, 0])
  expect(frame.now).toBeLessThan(2 * WEEK)
  expect(location.hash).toBe('#/play')
}, 180_000)

it('shows the profit of the books in place of what every 100 was spent on', () => {
  const { place } = open()
  press(control(place, words.debrief.money.views.accounts))
  expect(place.textContent).toContain(words.debrief.money.accountNote)
})
