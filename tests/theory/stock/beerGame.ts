/** The board of the beer distribution game, week by week (Sterman 1989): what the ordering rules are played on. */
import { forecastingMethods } from '../../../src/sim/policies/forecasting'
import type { OrderingView } from '../../../src/sim/policies/replenishment/ordering'

export interface BeerGame {
  readonly weeks: number
  /** Weight of the smoothed forecast of incoming orders. */
  readonly weight: number
  /** Units ordered by the stage (retailer 0 … factory 3). */
  readonly order: (stage: number, view: OrderingView) => number
}

export interface BeerGameOutcome {
  readonly costs: readonly number[]
  readonly peakOrders: readonly number[]
  readonly mostBacklogs: readonly number[]
}

const STAGES = 4
const START_STOCK = 12
const START_FLOW = 4
/** Orders of these weeks are laid down, to keep the start in balance. */
const FORCED_WEEKS = 4
const CUSTOMER_ORDER_AFTER = 8
const STOCK_COST = 0.5
const BACKLOG_COST = 1

const { start, observe, forecast } = forecastingMethods.exponentialSmoothing

interface Stage {
  stock: number
  backlog: number
  /** Shipping (factory: production) delays: what arrives next week, and the week after. */
  near: number
  far: number
  /** Order slip that the supplier reads next week; at the factory, what enters production. */
  slip: number
  /** Order that came in, to be read. */
  incoming: number
  memory: ReturnType<typeof start>
}

export function playBeerGame({ weeks, weight, order }: BeerGame): BeerGameOutcome {
  const stages = Array.from(
    { length: STAGES },
    (): Stage => ({
      stock: START_STOCK,
      backlog: 0,
      near: START_FLOW,
      far: START_FLOW,
      slip: START_FLOW,
      incoming: START_FLOW,
      memory: start([START_FLOW], { weight }),
    }),
  )
  const factory = stages[STAGES - 1]!
  const costs = new Array<number>(STAGES).fill(0)
  const peakOrders = new Array<number>(STAGES).fill(0)
  const mostBacklogs = new Array<number>(STAGES).fill(0)
  for (let week = 1; week <= weeks; week++) {
    for (const stage of stages) {
      stage.stock += stage.near
      stage.near = stage.far
      stage.far = 0
    }
    stages[0]!.incoming = week <= FORCED_WEEKS ? START_FLOW : CUSTOMER_ORDER_AFTER
    stages.forEach((stage, index) => {
      const owed = stage.backlog + stage.incoming
      const shipped = Math.min(stage.stock, owed)
      stage.stock -= shipped
      stage.backlog = owed - shipped
      if (index > 0) stages[index - 1]!.far = shipped
      costs[index]! += STOCK_COST * stage.stock + BACKLOG_COST * stage.backlog
      mostBacklogs[index] = Math.max(mostBacklogs[index]!, stage.backlog)
    })
    const read = stages.map(({ incoming }) => incoming)
    factory.far = factory.slip
    for (let index = 1; index < STAGES; index++) stages[index]!.incoming = stages[index - 1]!.slip
    stages.forEach((stage, index) => {
      const supplier = stages[index + 1]
      stage.memory = observe(stage.memory, read[index]!, { weight })
      const ordered = order(index, {
        demand: read[index]!,
        forecast: forecast(stage.memory, 1, { weight }),
        netStock: stage.stock - stage.backlog,
        supplyLine: stage.near + stage.far + (supplier === undefined ? 0 : supplier.backlog + supplier.incoming),
      })
      stage.slip = week <= FORCED_WEEKS ? START_FLOW : ordered
      peakOrders[index] = Math.max(peakOrders[index]!, stage.slip)
    })
  }
  return { costs, peakOrders, mostBacklogs }
}
