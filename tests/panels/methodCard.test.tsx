// @vitest-environment happy-dom
/** A method card says why it cannot be switched, and takes what can be decided to the session. */
import { expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { type Services, ServicesContext } from '../../src/panels/app/services'
import { MethodCard } from '../../src/panels/play/desk/MethodCard'
import { GameContext } from '../../src/panels/play/game'
import { resetView } from '../../src/panels/play/view'
import { openSession } from '../../src/session'
import { control, press, show } from './screen'

const company = cases[0]!
const services = { lab: { run: () => new Promise(() => {}) } } as unknown as Services

function card(id: string, scenario = company.scenario) {
  resetView()
  const game = { id: scenario.id, company: { ...company, scenario }, guided: false }
  const session = openSession(game.company)
  const place = show(
    <ServicesContext value={services}>
      <GameContext value={{ ...game, session }}>
        <MethodCard id={id} outlook={{}} />
      </GameContext>
    </ServicesContext>,
  )
  return { place, session }
}

it('switches a method on and tells the session', () => {
  const { place, session } = card('tpm')
  press(control(place, 'TPM rounds'))
  expect(session.store.getState().decisions.map(({ lever }) => lever)).toEqual(['tpm'])
  session.close()
})

it('is grey and says why when the company cannot do it', () => {
  const crews = company.scenario.crews.map((crew) => ({ ...crew, headcount: 0 }))
  const { place, session } = card('tpm', { ...company.scenario, crews })
  const toggle = control(place, 'TPM rounds') as HTMLButtonElement
  expect(toggle.disabled).toBe(true)
  expect(place.textContent).toContain('There are no technicians')
  expect(document.getElementById(toggle.getAttribute('aria-describedby')!)?.textContent).toContain('technicians')
  session.close()
})

it('shows what a draft would cost and decides only when it is pressed', () => {
  const { place, session } = card('releaseRule')
  press(control(place, 'Release rulePush'))
  press(control(place, 'CONWIP'))
  expect(session.store.getState().decisions).toEqual([])
  expect(place.textContent).toContain('once')
  press(control(place, 'Decide'))
  expect(session.store.getState().decisions[0]?.args).toMatchObject({ rule: 'conwip' })
  session.close()
})
