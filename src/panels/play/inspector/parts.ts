import type { KpiReading } from '../../../session'
import type { KpiPart } from '../../../sim'

/** A measure's part by id; undefined when it is not split. */
export const partOf = (reading: KpiReading | undefined, id: string): KpiPart | undefined =>
  reading?.parts?.find((part) => part.id === id)
