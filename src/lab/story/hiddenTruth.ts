/** What the scenario kept from the player while playing: how sure suppliers really are, and how far methods reach with this seed. */

import type { Scenario, World } from '../../sim'

export interface SupplierTruth {
  readonly supplier: string
  /** The true mean time between outages and their mean length [ms]; null: it never fails. */
  readonly outage: { readonly meanBetween: number; readonly length: number } | null
  /** True rate of bad parts, by item. */
  readonly offers: readonly { readonly item: string; readonly ppm: number }[]
}

export interface MethodTruth {
  readonly lever: string
  /** How far it had been taken up at the end, 0 to 1; 0 when it never began. */
  readonly adoption: number
  /** Factor on a physical parameter at full adoption: the range that the field reports, and what was drawn for this seed. */
  readonly effects: readonly {
    readonly parameter: string
    readonly least: number
    readonly most: number
    readonly drawn: number
  }[]
}

export const supplierTruths = ({ suppliers, offers }: Scenario): readonly SupplierTruth[] =>
  suppliers.map(({ id, outage }) => ({
    supplier: id,
    outage:
      outage === null || outage.meanBetween === 0
        ? null
        : { meanBetween: outage.meanBetween, length: outage.length.mean },
    offers: offers.filter(({ supplier }) => supplier === id).map(({ item, ppm }) => ({ item, ppm })),
  }))

export function methodTruths({ model, programmes }: World): readonly MethodTruth[] {
  return model.programmes.flatMap(({ lever, bearings }, index) => {
    const { adoption, effects: drawn } = programmes[index]!
    const reached = bearings.map(({ parameter, least, most }) => ({
      parameter,
      least,
      most,
      drawn: drawn[parameter] ?? 1,
    }))
    return reached.length === 0 ? [] : [{ lever, adoption, effects: reached }]
  })
}
