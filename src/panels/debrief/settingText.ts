/** A decision's setting in a few words: City, lots of 10; Osei 50 %, Kestrel 50 %. */
import { words } from '../../content/words'
import type { Said } from '../../sim'
import { leverOf } from '../app/levers'
import { nameOf, shortNameOf } from '../app/nameOf'
import { isRelevant } from '../play/desk/choices'

export function settingText({ lever, args }: Said): string {
  const params = leverOf(lever)?.params ?? {}
  return Object.entries(args)
    .filter(([name]) => isRelevant(lever, name, args))
    .map(([name, value]) => {
      const param = params[name]
      const input = words.levers[lever]?.inputs[name]
      if (typeof value === 'boolean') return value ? words.debrief.on : words.debrief.off
      if (typeof value === 'object') {
        return Object.entries(value)
          .filter(([, share]) => share > 0)
          .map(([id, share]) => `${shortNameOf(id)} ${share} %`)
          .join(', ')
      }
      if (param?.kind === 'quantity') {
        return `${input?.label.toLowerCase() ?? name} ${value} ${words.units.inputs[param.unit]}`.trim()
      }
      return input?.options?.[String(value)] ?? nameOf(String(value))
    })
    .filter((part) => part !== '')
    .join(', ')
}
