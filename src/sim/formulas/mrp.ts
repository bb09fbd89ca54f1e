/**
 * Material requirements planning: netting, lot sizing, offsetting by lead time, explosion by the bill of material
 * (Orlicky 1975).
 */

export interface MrpItem {
  /** Asked for from outside, by period [units]; for what only goes into others, zeros. */
  readonly grossRequirements: readonly number[]
  /** Already ordered, by period of receipt [units]; not rescheduled. */
  readonly scheduledReceipts: readonly number[]
  readonly onHand: number
  readonly safetyStock: number
  /** Whole periods from release to receipt. */
  readonly leadTime: number
  /** Turns net requirements by period into receipts that cover them. */
  readonly lotSizing: (netRequirements: readonly number[]) => readonly number[]
}

/** An item's record, by period [units]. */
export interface MrpRecord {
  readonly grossRequirements: readonly number[]
  /** What receipts must bring in the period, given the lots planned before. */
  readonly netRequirements: readonly number[]
  readonly plannedReceipts: readonly number[]
  readonly plannedReleases: readonly number[]
  /** At the end of the period. */
  readonly projectedOnHand: readonly number[]
  /** Should have been released before the first period. */
  readonly pastDueRelease: number
}

/**
 * Receipts come at the start of a period, before its requirements: net = max(0, safety stock − (on hand + scheduled −
 * gross)).
 */
export function mrpRecord(item: MrpItem): MrpRecord {
  const { grossRequirements, leadTime } = item
  const lotForLot = projection(item, null)
  const plannedReceipts = item.lotSizing(lotForLot.netRequirements)
  const { netRequirements, projectedOnHand } = projection(item, plannedReceipts)
  return {
    grossRequirements,
    netRequirements,
    plannedReceipts,
    plannedReleases: grossRequirements.map((_, period) => plannedReceipts[period + leadTime] ?? 0),
    projectedOnHand,
    pastDueRelease: plannedReceipts.slice(0, leadTime).reduce((sum, receipt) => sum + receipt, 0),
  }
}

/** Stock through the periods; without planned receipts, as if each net requirement came exactly. */
function projection(
  { grossRequirements, scheduledReceipts, onHand, safetyStock }: MrpItem,
  receipts: readonly number[] | null,
) {
  const netRequirements: number[] = []
  const projectedOnHand: number[] = []
  let stock = onHand
  grossRequirements.forEach((gross, period) => {
    stock += (scheduledReceipts[period] ?? 0) - gross
    const net = Math.max(0, safetyStock - stock)
    stock += receipts === null ? net : (receipts[period] ?? 0)
    netRequirements.push(net)
    projectedOnHand.push(stock)
  })
  return { netRequirements, projectedOnHand }
}

export interface BillOfMaterialItem extends MrpItem {
  /** What one unit is made of, by the item's name. */
  readonly components: Readonly<Record<string, number>>
}

/**
 * Records of all items: a component's gross requirement in a period is what its parents release then, what is past due
 * in the first period, plus what is asked for from outside. Items are planned when all their parents are (low-level
 * code).
 * @throws when an item is part of itself, or a component is not among the items.
 */
export function explode(items: Readonly<Record<string, BillOfMaterialItem>>): Record<string, MrpRecord> {
  const waiting = new Map(Object.entries(items))
  const gross = new Map([...waiting].map(([name, item]) => [name, [...item.grossRequirements]]))
  const records: Record<string, MrpRecord> = {}
  while (waiting.size > 0) {
    const parts = new Set([...waiting.values()].flatMap(({ components }) => Object.keys(components)))
    const ready = [...waiting].filter(([name]) => !parts.has(name))
    if (ready.length === 0) throw new Error(`part of itself: one of ${[...waiting.keys()].join(', ')}`)
    for (const [name, item] of ready) {
      waiting.delete(name)
      const record = mrpRecord({ ...item, grossRequirements: gross.get(name)! })
      records[name] = record
      for (const [component, perUnit] of Object.entries(item.components)) {
        const needed = gross.get(component)
        if (needed === undefined) throw new Error(`${name} needs "${component}", which is no item`)
        record.plannedReleases.forEach((release, period) => {
          needed[period] = (needed[period] ?? 0) + perUnit * (release + (period === 0 ? record.pastDueRelease : 0))
        })
      }
    }
  }
  return records
}
