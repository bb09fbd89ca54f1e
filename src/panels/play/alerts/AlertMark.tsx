import { Banknote, Clock, PackageX, ZapOff } from 'lucide-react'
import type { Alert } from '../../../session'
import { Face } from '../../marks/Face'
import { StatusPlate } from '../../marks/StatusPlate'

/** The mark of an alert is the mark of its condition in the world. */
export function AlertMark({ alert }: { readonly alert: Alert }) {
  switch (alert.kind) {
    case 'machineDown':
      return <StatusPlate state="down" size={30} label="" />
    case 'stationBlocked':
      return <StatusPlate state="blocked" size={30} label="" />
    case 'stationStarved':
      return <StatusPlate state="starved" size={30} label="" />
    case 'segmentUnhappy':
      return <Face satisfaction={45} size={30} />
    case 'supplierOutage':
      return <ZapOff size={28} aria-hidden />
    case 'materialOut':
      return <PackageX size={28} aria-hidden />
    case 'ordersLate':
      return <Clock size={28} aria-hidden />
    case 'cashLow':
      return <Banknote size={28} aria-hidden />
  }
}
