/** Where the customers went: satisfaction week by week, what became of their orders, and what cost most goodwill. */

import { type Listener, type Model, WEEK } from '../../sim'

/** What spoils an experience, as `sim/processes/satisfaction.ts` weighs it. */
export const grievances = ['late', 'slow', 'defective', 'cancelled', 'quoted'] as const
export type Grievance = (typeof grievances)[number]

export interface SegmentStory {
  readonly segment: string
  /** Satisfaction at the opening, then at the end of each week and of the run. */
  readonly satisfaction: readonly number[]
  readonly opening: number
  readonly customers: number
  readonly delivered: number
  readonly late: number
  readonly cancelled: number
  readonly declined: number
  /** Points that experiences fell short of 100, added up, by what spoiled them. */
  readonly lost: Readonly<Record<Grievance, number>>
}

interface Keeping {
  level: number
  readonly levels: number[]
  customers: number
  delivered: number
  late: number
  cancelled: number
  declined: number
  readonly lost: Record<Grievance, number>
  /** What the delivery whose experience is told next has of delay, as far as known. */
  blame: { readonly late: number; readonly slow: number } | 'cancelled' | 'quoted' | null
}

export function followGoodwill(model: Model): {
  readonly listener: Listener
  readonly stories: (now: number) => readonly SegmentStory[]
} {
  const kept = model.segments.map(
    ({ spec }): Keeping => ({
      level: spec.satisfaction,
      levels: [spec.satisfaction],
      customers: spec.customers,
      delivered: 0,
      late: 0,
      cancelled: 0,
      declined: 0,
      lost: { late: 0, slow: 0, defective: 0, cancelled: 0, quoted: 0 },
      blame: null,
    }),
  )

  // An order is told line by line, one after the other: it is counted once.
  let delivered = -1
  let cancelled = -1
  const listener: Listener = {
    dayEnded: (_at, day) => {
      if (day % 7 === 0) for (const segment of kept) segment.levels.push(segment.level)
    },
    orderDelivered: (_at, order, index, _product, _quantity, leadTime, lateness) => {
      if (order === delivered) return
      delivered = order
      const segment = kept[index]!
      const { weights, lateTolerance, wantedLeadTime } = model.segments[index]!.spec
      segment.delivered++
      if (lateness > 0) segment.late++
      segment.blame = {
        late: 100 * weights.onTime * unit(lateness / lateTolerance),
        slow: 100 * weights.speed * unit((leadTime - wantedLeadTime) / wantedLeadTime),
      }
    },
    orderCancelled: (_at, order, index) => {
      if (order === cancelled) return
      cancelled = order
      kept[index]!.cancelled++
      kept[index]!.blame = 'cancelled'
    },
    orderDeclined: (_at, index) => {
      const segment = kept[index]!
      if (segment.blame !== 'quoted') segment.declined++
      segment.blame = 'quoted'
    },
    satisfactionMoved: (_at, index, satisfaction, experience) => {
      const segment = kept[index]!
      const missing = 100 - experience
      const { lost, blame } = segment
      if (typeof blame === 'string') lost[blame] += missing
      else if (blame !== null) {
        lost.late += blame.late
        lost.slow += blame.slow
        lost.defective += Math.max(0, missing - blame.late - blame.slow)
      }
      segment.blame = null
      segment.level = satisfaction
    },
    customersMoved: (_at, index, customers) => {
      kept[index]!.customers = customers
    },
  }

  return {
    listener,
    stories: (now) =>
      kept.map(({ level, levels, lost, customers, delivered, late, cancelled, declined }, index) => ({
        segment: model.segments[index]!.id,
        satisfaction: now > (levels.length - 1) * WEEK ? [...levels, level] : levels,
        opening: model.segments[index]!.spec.customers,
        customers,
        delivered,
        late,
        cancelled,
        declined,
        lost: { ...lost },
      })),
  }
}

const unit = (share: number): number => Math.min(1, Math.max(0, share))
