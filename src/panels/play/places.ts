/** Going to a place of the company: the hat that sees it, the selection, the camera. */

import type { Selection, Session } from '../../session'
import { running } from '../app/running'

/** Places on the shop floor are seen under the production hat, the rest under the other. */
export const hatFor = (place: { readonly kind: string }): 'production' | 'operations' =>
  place.kind === 'station' || place.kind === 'plant' ? 'production' : 'operations'

export function goTo(session: Session, place: Selection): void {
  const { hat } = session.store.getState()
  const wanted = place.kind === 'stockPoint' ? hat : hatFor(place)
  if (hat !== wanted) session.setHat(wanted)
  session.select(place)
  running.getState().camera?.focusOn(place)
}
