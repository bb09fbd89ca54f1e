/**
 * Which lots have gone from one place to another between two frames. At play's usual pace a move takes less time than an
 * eye needs, or begins and ends between two frames; the lot is then seen to travel for a moment of real time instead.
 */

import type { Frame } from '../../sim'

export interface Journey {
  readonly job: number
  readonly product: string
  readonly rework: boolean
  readonly from: string
  readonly to: string
}

interface Known {
  place: string
  product: string
  seen: number
}

export const GATE = 'gate'
export const DOCK = 'dock'
/** Frames further apart than this tell nothing about the way between them [ms]. */
const LOST_SIGHT = 4 * 3_600_000

export class Journeys {
  private readonly known = new Map<number, Known>()
  private stamp = 0
  private before = Number.NEGATIVE_INFINITY
  private readonly first: string
  private readonly last: string

  /** `route`: the stations in the order of the flow. */
  constructor(route: readonly string[]) {
    this.first = route[0] ?? ''
    this.last = route.at(-1) ?? ''
  }

  /** Journeys that began since the last frame; none after a leap in time. */
  follow(frame: Frame): Journey[] {
    const leapt = frame.now < this.before || frame.now - this.before > LOST_SIGHT
    this.before = frame.now
    this.stamp++
    const began: Journey[] = []
    const at = (job: number, product: string, rework: boolean, place: string, from?: string): void => {
      const known = this.known.get(job)
      if (known === undefined) {
        this.known.set(job, { place, product, seen: this.stamp })
        if (!leapt && (from !== undefined || place === this.first))
          began.push({ job, product, rework, from: from ?? GATE, to: place })
        return
      }
      known.seen = this.stamp
      if (known.place === place) return
      if (!leapt) began.push({ job, product, rework, from: known.place, to: place })
      known.place = place
    }
    for (const { station, queue } of frame.stations)
      for (const lot of queue) at(lot.job, lot.product, lot.rework, station)
    for (const { station, lot } of frame.machines) if (lot !== null) at(lot.job, lot.product, lot.rework, station)
    for (const motion of frame.motions)
      if (motion.kind === 'lot') at(motion.id, motion.product, motion.rework, motion.to, motion.from)
    for (const [job, known] of this.known) {
      if (known.seen === this.stamp) continue
      this.known.delete(job)
      if (!leapt && known.place === this.last)
        began.push({ job, product: known.product, rework: false, from: known.place, to: DOCK })
    }
    return began
  }
}
