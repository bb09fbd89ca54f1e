/** What a supplier quotes from order to receipt: getting it ready, the wait for a departure, the way. */
import { type Frame, type Scenario, WEEK } from '../../../sim'

/** [ms]; null where no lane leads to the stock. */
export function quotedLeadTime(scenario: Scenario, frame: Frame, supplier: string, item: string): number | null {
  const offer = scenario.offers.find((each) => each.supplier === supplier && each.item === item)
  const from = scenario.suppliers.find(({ id }) => id === supplier)?.site
  const to = scenario.stockPoints.find((point) => point.item === item)?.site
  const lane = scenario.lanes.find((each) => each.from === from && each.to === to)
  const now = frame.lanes.find((each) => each.lane === lane?.id)
  const mode = lane?.modes.find((each) => each.mode === now?.mode)
  if (!offer || !now || !mode) return null
  return offer.leadTime.mean + WEEK / (2 * now.departuresPerWeek) + mode.transit.mean
}
