import { WEEK } from '../../sim'
import type { Case } from '../app/company'

const NORMAL_SPEED = 4
const MINUTE_OF_PLAY = 60

/** Weeks of the run, and real minutes at the normal speed. */
export function playLength({ scenario, pace }: Case): { readonly weeks: number; readonly minutes: number } {
  return {
    weeks: Math.round(scenario.length / WEEK),
    minutes: Math.max(1, Math.round(scenario.length / pace / NORMAL_SPEED / MINUTE_OF_PLAY)),
  }
}
