/** What a dispatching rule is shown when a machine chooses. */

import type { Machine } from '../floor'
import type { DispatchView } from '../policies/dispatching/dispatching'
import type { World } from '../world'

/** How things stand at the machine now. One record for all: valid until the next call. */
export const viewOf = (world: World, { family, model }: Machine): DispatchView => {
  view.now = world.now
  view.family = family
  view.station = model
  return view
}
const view = { now: 0.5, family: 0 } as DispatchView
