/** What is going to happen: the kinds of entry in the calendar, each with the entity that owns its slot. */

export const due = {
  /** A machine ends its setup or its lot, or its age reaches its life, whichever the machine's phase says. Owner: machine. */
  machine: 0,
  /** A machine that fails by the clock fails. Owner: machine. */
  breakdown: 1,
  /** A repair or service ends. Owner: machine. */
  technician: 2,
  /** A lot arrives at its next station. Owner: job. */
  move: 3,
  /** A shift begins or ends. Owner: shift. */
  shift: 4,
  /** A customer of a segment thinks of ordering. Owner: segment. */
  customer: 5,
  /** An order's patience ends. Owner: order. */
  patience: 6,
  /** An order reaches its source, or what was ordered is ready at the supplier. Owner: purchase. */
  ready: 7,
  /** An outage begins or ends. Owner: supplier. */
  outage: 8,
  /** A supplier's qualification is complete. Owner: supplier. */
  qualified: 9,
  /** A vehicle leaves on a lane. Owner: lane. */
  departure: 10,
  /** A shipment arrives. Owner: shipment. */
  arrival: 11,
  /** A planned lot's day of release has come. Owner: job. */
  release: 12,
  /** Midnight: holding cost, programmes, reviews. Owner: 0. */
  day: 13,
  /** Work orders arrive. Owner: work orders. */
  workOrders: 14,
  /** A disruption begins or ends. Owner: lane. */
  disruption: 15,
  /** A stock point is reviewed. Owner: stock point. */
  review: 16,
  /** A bill is to be paid. Owner: supplier. */
  payment: 17,
  /** A period of a contract ends. Owner: offer. */
  contract: 18,
  /** A task of a project is done. Owner: task. */
  task: 19,
  /** A machine is due for service by the clock, or somebody sees its condition on a round. Owner: machine. */
  service: 20,
  /** An invoice is to be paid. Owner: segment. */
  collection: 21,
  /** Bad units in customers' hands come to light. Owner: claim. */
  claim: 22,
  /** A pool's overtime ends. Owner: pool. */
  overtime: 23,
  /** A lot has waited for a batch to fill as long as it may. Owner: station. */
  batch: 24,
} as const

export type DueKind = (typeof due)[keyof typeof due]
