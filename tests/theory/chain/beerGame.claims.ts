/** The beer distribution game, week by week, as the engine plays its scenario file. */
import { answered, type Claim } from '../oracle/claim'
import { type BeerGameOutcome, beerGame, playBeerGame } from './beerGame'

interface Case {
  readonly weeks: number
  // biome-ignore lint/suspicious/noExplicitAny: each rule has parameters of its own
  readonly policy: any
}

export const total = ({ costs }: BeerGameOutcome): number => costs.reduce((sum, cost) => sum + cost, 0)
const each = (value: number | readonly number[], stage: number): number =>
  typeof value === 'number' ? value : value[stage]!

const passThrough = ({ weeks }: Case): BeerGameOutcome =>
  playBeerGame(
    beerGame(weeks, () => ({ replenishment: { policy: 'passThrough', args: {} } })),
    weeks,
  )

/** Up to a level with every week's order: (R, S) with a stated level. */
export const baseStock = ({ weeks, policy }: Case): BeerGameOutcome =>
  playBeerGame(
    beerGame(weeks, (stage) => ({
      replenishment: { policy: 'baseStockLevel', args: { level: each(policy.S, stage) } },
    })),
    weeks,
  )

const anchored = ({ weeks, policy: { theta, alpha_S, beta, S_prime } }: Case): BeerGameOutcome =>
  playBeerGame(
    beerGame(weeks, (stage) => ({
      replenishment: {
        policy: 'anchorAndAdjust',
        args: { stockWeight: alpha_S, supplyLineWeight: beta, desiredStock: each(S_prime, stage) },
      },
      forecast: { policy: 'exponentialSmoothing', args: { weight: theta }, opening: 4 },
    })),
    weeks,
  )

const played = (group: string, play: (params: Case) => BeerGameOutcome): Claim => {
  let outcome: BeerGameOutcome | null = null
  const of = (params: Case): BeerGameOutcome => {
    outcome ??= play(params)
    return outcome
  }
  const answers = {
    cost_by_stage: (p: Case) => of(p).costs,
    total_cost: (p: Case) => total(of(p)),
    peak_order_by_stage: (p: Case) => of(p).peakOrders,
    max_backlog_by_stage: (p: Case) => of(p).mostBacklogs,
    weekly_table: (p: Case) => of(p).weeks,
  }
  return answered(group, answers, 'run')
}

export const beerGameClaims: readonly Claim[] = [
  played('S-BEER-pass', passThrough),
  played('S-BEER-bench', anchored),
  played('S-BEER-bs', baseStock),
  played('S-BEER-bs40', baseStock),
  played('S-BEER-mean', anchored),
  played('S-BEER-beta1', anchored),
]
