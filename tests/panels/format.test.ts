/** Numbers as people read them. */
import { describe, expect, it } from 'vitest'
import { ago, amount, change, dayOf, duration, figure, moment, target, wholeNumber } from '../../src/panels/format'
import { say } from '../../src/panels/say'
import { DAY, HOUR, MINUTE, WEEK } from '../../src/sim'

describe('money', () => {
  it.each([
    [94_000, '£940'],
    [712_00, '£712'],
    [4_620_000, '£46.2k'],
    [15_000_000, '£150k'],
    [210_000_000, '£2.10m'],
    [-250_000, '−£2.5k'],
    [0, '£0'],
  ])('%d cents is %s', (cents, text) => expect(amount(cents)).toBe(text))

  it('keeps pence only for what a unit costs, and only when it is small', () => {
    expect(figure(710, 'moneyPerUnit').whole).toBe('£7.10 a unit')
    expect(figure(22_704, 'moneyPerUnit').number).toBe('£227')
  })
})

describe('measures', () => {
  it('says that there is nothing to measure', () => expect(figure(null, 'days').whole).toBe('nothing to measure yet'))
  it('keeps the width of a percentage', () => expect(figure(86, 'percent').whole).toBe('86.0 %'))
  it('but not of one that somebody set', () => expect(target(86, 'percent').whole).toBe('86 %'))
  it('groups thousands', () => expect(wholeNumber(1234567)).toBe('1,234,567'))
  it('has no minus before a zero', () => expect(wholeNumber(-0.3)).toBe('0'))
  it('tells a change without its sign', () => expect(change(-0.42, 'days')).toBe('0.4'))
})

describe('time', () => {
  it.each([
    [8 * MINUTE, '8 min'],
    [3.5 * HOUR, '3.5 h'],
    [30 * HOUR, '30 h'],
    [3 * DAY, '3 days'],
    [10 * WEEK, '10 weeks'],
  ])('%d ms is %s', (ms, text) => expect(duration(ms)).toBe(text))

  it('counts weeks from one and days from Monday', () => {
    expect(dayOf(5 * WEEK + DAY + 14 * HOUR + 20 * MINUTE)).toMatchObject({ week: 6, shortDay: 'Tue', time: '14:20' })
    expect(moment(0)).toBe('W1 Mon 00:00')
  })

  it('calls what is younger than a minute now', () => expect(ago(10)).toBe('now'))
})

describe('a sentence', () => {
  it('is filled with names, numbers and spans of time', () => {
    const text = say(
      '{station} is repaired after {span:duration}: {units} lost',
      { station: 'paint', span: 2 * HOUR, units: 3.25 },
      (id) => id.toUpperCase(),
    )
    expect(text).toBe('PAINT is repaired after 2 h: 3.3 lost')
  })

  it('leaves text that is no id as it is', () => {
    expect(say('in {time}', { time: '3.7 days' }, () => 'wrong')).toBe('in 3.7 days')
  })
})
