/** Overall equipment effectiveness: good output over what the planned time could have made (Nakajima 1988). */

/** One shift of one machine; times in one unit. */
export interface ShiftRecord {
  readonly shift: number
  readonly breaks: number
  readonly downtime: number
  /** Pieces a time that the machine is built for. */
  readonly idealRate: number
  readonly pieces: number
  readonly rejects: number
}

export interface Effectiveness {
  /** Time at work over planned time; breaks are not planned. */
  readonly availability: number
  /** Pieces over what the ideal rate would have made in the time at work. */
  readonly performance: number
  /** Good pieces over all. */
  readonly quality: number
  /** The product of the three. */
  readonly oee: number
}

/** OEE and its three factors. */
export function equipmentEffectiveness(record: ShiftRecord): Effectiveness {
  const planned = record.shift - record.breaks
  const atWork = planned - record.downtime
  const availability = atWork / planned
  const performance = record.pieces / (record.idealRate * atWork)
  const quality = (record.pieces - record.rejects) / record.pieces
  return { availability, performance, quality, oee: availability * performance * quality }
}
