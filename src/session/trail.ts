/** The trail on the plane: one dot a week, the two scores over the four weeks that end there, and a last one at the end. */

import { SCORE_DAYS, scoreStart, type Window } from '../lab/window'
import { DAY } from '../sim'
import type { TrailPoint } from './game'

const WEEK_DAYS = 7

export interface Trail {
  /** The same list as before while no dot has been added. */
  readonly read: (window: Window, over: boolean) => readonly TrailPoint[]
}

/** Where the company stands now, by the same reading as its objectives. */
export function standAt(window: Window, now: number): TrailPoint {
  const from = scoreStart(window)
  return {
    day: now / DAY,
    efficiency: window.since('efficiency', from),
    satisfaction: window.since('satisfaction', from),
  }
}

export function keepTrail(): Trail {
  let points: readonly TrailPoint[] = []
  let ended = false
  const point = (window: Window, day: number): TrailPoint => {
    const from = Math.max(0, day - SCORE_DAYS)
    return {
      day,
      efficiency: window.read('efficiency', from, day),
      satisfaction: window.read('satisfaction', from, day),
    }
  }
  return {
    read: (window, over) => {
      const { days, closed } = window
      for (let day = (points.length + 1) * WEEK_DAYS; day <= closed && !ended; day += WEEK_DAYS) {
        points = [...points, point(window, day)]
      }
      if (over && !ended) {
        ended = true
        if (days > 0 && points.at(-1)?.day !== days) points = [...points, point(window, days)]
      }
      return points
    },
  }
}
