import type { AnyArgs } from '../../../sim'
import type { Case } from '../../app/company'
import { amount, duration } from '../../format'

interface Props {
  readonly supplier: string
  readonly args: AnyArgs
  readonly company: Case
}

/** What a supplier asks and quotes for the material in question. */
export function OfferNote({ supplier, args, company }: Props) {
  const offer = company.scenario.offers.find(
    (each) => each.supplier === supplier && Object.values(args).includes(each.item),
  )
  if (!offer) return null
  return (
    <>
      <b>{amount(offer.price)}</b> · {duration(offer.leadTime.mean)}
    </>
  )
}
