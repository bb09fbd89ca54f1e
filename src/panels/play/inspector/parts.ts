import type { KpiReading } from '../../../session'
import type { KpiPart } from '../../../sim'

/** A measure's part by id; undefined when it is not split. */
export const partOf = (reading: KpiReading | undefined, id: string): KpiPart | undefined =>
  (reading as (KpiReading & { readonly parts?: readonly KpiPart[] }) | undefined)?.parts?.find((part) => part.id === id)
