/** Fields of the world's records that are no state of their own. */

/**
 * References that say again what an index of the same record, or its model, says: they spare the hot path a look-up at
 * every step, which together took M/M/1 and the standard factory as long as everything else. And slots, whose state is
 * the calendar's, and the chains of waiting lines. The hash, which reads the calendar and the lines by themselves, and
 * whoever copies a world, pass over them.
 */
export const REFERENCES = [
  'model',
  'home',
  'meter',
  'head',
  'tail',
  'behind',
  'inFront',
  'bays',
  'gate',
  'firsts',
  'made',
  'step',
  'shown',
  'slot',
  'batchSlot',
  'breakdownSlot',
  'disruptionSlot',
  'overtimeSlot',
  'paymentSlot',
  'qualifiedSlot',
  'releaseSlot',
  'reviewSlot',
  'serviceSlot',
  'shiftSlots',
  'technicianSlot',
] as const
