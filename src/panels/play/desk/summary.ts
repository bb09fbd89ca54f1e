/** A lever's setting in a few words, for a card that is closed. */
import { words } from '../../../content/words'
import type { AnyArgs, Lever, LeverFrame } from '../../../sim'
import { nameOf, shortNameOf } from '../../app/nameOf'
import { isRelevant } from './choices'
import { flagOf } from './draft'

const PARTS = 2

export function summaryOf(id: string, lever: Lever, frame: LeverFrame | undefined): string {
  const settings = frame?.settings ?? []
  const flag = flagOf(lever.params)
  if (lever.scope === null) return settings[0] ? textOf(id, lever, settings[0], [flag]) : ''
  const scope = String(lever.scope)
  const texts = settings.map(
    (setting) => [nameOf(String(setting[scope])), textOf(id, lever, setting, [scope, flag])] as const,
  )
  const [first] = texts
  if (!first) return ''
  if (texts.every(([, text]) => text === first[1])) return first[1]
  const shown = texts.slice(0, PARTS).map(([name, text]) => `${name}: ${text}`)
  return texts.length > PARTS ? `${shown.join(' · ')} …` : shown.join(' · ')
}

function textOf(id: string, lever: Lever, setting: AnyArgs, without: readonly (string | null)[]): string {
  return Object.keys(lever.params)
    .filter((name) => !without.includes(name) && isRelevant(id, name, setting))
    .map((name) => {
      const param = lever.params[name]!
      const value = setting[name]
      if (typeof value === 'object') {
        return Object.entries(value)
          .filter(([, share]) => share > 0)
          .map(([of, share]) => (share === 100 ? shortNameOf(of) : `${shortNameOf(of)} ${share} %`))
          .join(', ')
      }
      if (param.kind === 'quantity') return `${value} ${words.units.inputs[param.unit]}`.trim()
      return words.levers[id]?.inputs[name]?.options?.[String(value)] ?? nameOf(String(value))
    })
    .filter((part) => part !== '')
    .join(', ')
}
