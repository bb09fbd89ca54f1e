/** In the beer game nothing is lost and nothing comes from nowhere, whoever plays. */
import { advance, type Listener, open, WEEK } from '../../../src/sim/index'
import { type Stream, uniform, wholeBetween } from '../../../src/sim/kernel/random'
import { answered, type Claim } from '../oracle/claim'
import { everywhere } from '../traces/instances'
import { beerGame } from './beerGame'

const WEEKS = 36

/** Stock is what was there, and came, less what was shipped; the pipeline, what was in it, and was ordered, less what came. */
function conserved(luck: Stream): boolean {
  const scenario = beerGame(WEEKS, () => ({
    replenishment: {
      policy: 'anchorAndAdjust',
      args: { stockWeight: uniform(luck), supplyLineWeight: uniform(luck), desiredStock: wholeBetween(luck, 0, 40) },
    },
    forecast: { policy: 'exponentialSmoothing', args: { weight: uniform(luck) }, opening: 4 },
  }))
  const stock = scenario.stockPoints.map(({ initial }) => initial)
  const pipeline = scenario.stockPoints.map(({ openingTransit }) =>
    openingTransit.reduce((sum, { quantity }) => sum + quantity, 0),
  )
  const ordered = (_at: number, stage: number, _source: number, quantity: number): void => {
    pipeline[stage]! += quantity
  }
  const received = (_at: number, stage: number, _source: number, quantity: number): void => {
    pipeline[stage]! -= quantity
    stock[stage]! += quantity
  }
  const listener: Listener = {
    transferOrdered: ordered,
    materialOrdered: ordered,
    transferReceived: received,
    materialReceived: received,
    transferSent: (_at, _stage, from, quantity) => {
      stock[from]! -= quantity
    },
    // Customers take from the first shelf, in parts if there is not enough.
    stockMoved: (_at, stage, _onHand, change) => {
      if (stage === 0 && change < 0) stock[0]! += change
    },
  }
  const world = open(scenario, 1, [listener])
  for (let week = 1; week <= WEEKS; week++) {
    advance(world, week * WEEK)
    const holds = world.points.every(
      ({ onHand, onOrder }, stage) => onHand === stock[stage] && onOrder === pipeline[stage],
    )
    if (!holds) return false
  }
  return true
}

export const beerGameLawClaims: readonly Claim[] = [
  answered('P-BEER', { holds: () => everywhere('P-BEER', 20, conserved) }, 'run'),
]
