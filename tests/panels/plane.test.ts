/** The plane for who cannot see it, and its geometry. */
import { describe, expect, it } from 'vitest'
import { lowOf, measured, placeMarks, weekly } from '../../src/panels/charts/planeGeometry'
import { planeSentence } from '../../src/panels/charts/planeSentence'
import { spotsOf } from '../../src/panels/play/plane/trail'

const spot = (day: number, x: number, y: number) => ({ day, x, y })

describe('its sentence', () => {
  it('says where we stand, in which quarter, how it moved and what is asked', () => {
    const sentence = planeSentence([spot(7, 50, 60), spot(14, 67, 58)], { x: 80, y: 85 })
    expect(sentence).toContain('Output efficiency 67 and customer satisfaction 58')
    expect(sentence).toContain('busy, but late')
    expect(sentence).toContain('efficiency +17, satisfaction −2')
    expect(sentence).toContain('efficiency 80 and satisfaction 85')
  })

  it('says over how long, and compares with a week before', () => {
    expect(planeSentence([spot(5.5, 50, 60)])).toContain('over what has been played so far')
    const late = planeSentence([spot(21, 50, 60), spot(28, 60, 60), spot(30.2, 61, 60)])
    expect(late).toContain('over the last four weeks')
    expect(late).toContain('efficiency +11')
  })

  it('says when there is nothing to measure', () => expect(planeSentence([])).toMatch(/after the first day/))
})

describe('its picture', () => {
  it('leaves out days with only one score', () => {
    expect(
      measured([
        { day: 1, efficiency: null, satisfaction: 60 },
        { day: 2, efficiency: 50, satisfaction: 60 },
      ]),
    ).toEqual([spot(2, 50, 60)])
  })

  it('has one dot a week, and the latest', () => {
    const days = [5, 6, 7, 8, 14, 15].map((day) => spot(day, 50, 50))
    expect(weekly(days).map(({ day }) => day)).toEqual([7, 14, 15])
  })

  it('begins at 20 however poor the first days are, until four weeks have stood below', () => {
    const poor = [spot(1, 0, 58), spot(3, 105, 58), spot(7, 15, 58)]
    for (let seen = 0; seen <= poor.length; seen++) expect(lowOf(poor.slice(0, seen))).toBe(20)
    expect(lowOf([...poor, spot(28, 60, 60)])).toBe(20)
    expect(lowOf([...poor, spot(28, 18, 60), spot(84, 60, 60)])).toBe(0)
  })

  it('shows from the first day on where we stand, after the dots of the weeks', () => {
    const stand = (day: number) => ({ day, efficiency: 70, satisfaction: 60 })
    expect(spotsOf([], stand(0.5))).toEqual([])
    expect(spotsOf([], stand(1.2))).toEqual([spot(1.2, 70, 60)])
    expect(spotsOf([stand(7)], stand(7.5)).map(({ day }) => day)).toEqual([7, 7.5])
    expect(spotsOf([stand(84)], stand(84))).toHaveLength(1)
  })

  it('puts the numbers of two decisions of one week apart', () => {
    const marks = placeMarks(
      [
        { number: 1, day: 3 },
        { number: 2, day: 4 },
      ],
      [spot(7, 50, 50)],
      () => [100, 100],
    )
    expect(marks[0]!.offset).not.toEqual(marks[1]!.offset)
  })
})
