// @vitest-environment happy-dom
/** Keys of the game, unless the control that has the focus uses them. */
import { expect, it } from 'vitest'
import { actionOf } from '../../src/panels/play/keys'

const press = (key: string, target: Element | null = null, held = {}) =>
  actionOf({ key, target, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, ...held })

const element = (html: string) => {
  const place = document.createElement('div')
  place.innerHTML = html
  return place.firstElementChild!
}

it('pauses, speeds up and steps', () => {
  expect(press(' ')).toEqual({ do: 'pause' })
  expect(press('3')).toEqual({ do: 'speed', speed: 16 })
  expect(press('.')).toEqual({ do: 'step' })
  expect(press('H')).toEqual({ do: 'hat' })
})

it('leaves the space bar to a button, and letters to a field', () => {
  expect(press(' ', element('<button>Decide</button>'))).toBeNull()
  expect(press('h', element('<button>Decide</button>'))).toEqual({ do: 'hat' })
  expect(press('3', element('<input type="number">'))).toBeNull()
  expect(press('d', element('<select></select>'))).toBeNull()
})

it('leaves a dialog alone, and what the browser is asked for', () => {
  expect(press('p', element('<div role="dialog"></div>'))).toBeNull()
  expect(press('p', null, { ctrlKey: true })).toBeNull()
})
