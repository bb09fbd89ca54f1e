/** Fills a sentence of `content/words`: `{name}` by what is given, `{name:days}` with its unit. */
import { amount, duration, figure, moment, wholeNumber } from './format'

export type Said = Readonly<Record<string, string | number>>

/** What may be the id of a thing; anything else is text already. */
const ID = /^[A-Za-z][\w-]*$/

export function say(sentence: string, values: Said = {}, nameOf: (id: string) => string = (id) => id): string {
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, kind: string | undefined) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? number(value, kind) : ID.test(value) ? nameOf(value) : value
  })
}

function number(value: number, kind: string | undefined): string {
  switch (kind) {
    case 'duration':
      return duration(value)
    case 'money':
      return amount(value)
    case 'moment':
      return moment(value)
    case 'whole':
      return wholeNumber(value)
    case 'percent':
      return figure(value, 'percent').whole
    default:
      return wholeNumber(value, 1)
  }
}
