/** Suppliers, lanes, stock and buyers as they are before the first hour. */

import { due } from '../due'
import { createStream } from '../kernel/random'
import { waitingLine } from '../kernel/waitingLine'
import { setAllocation } from '../processes/allocation'
import { openForecast } from '../processes/forecasting'
import { appetiteAt } from '../processes/pricing'
import { quotedLeadTime } from '../processes/receiving'
import { newSlot } from '../slots'
import type { World } from '../world'

export function addChain(world: World): void {
  const { model, seed } = world
  for (const spec of model.scenario.suppliers) {
    const index = world.suppliers.length
    world.suppliers.push({
      available: true,
      qualified: spec.qualified,
      qualifying: false,
      since: 0,
      held: [],
      bills: [],
      outageStream: createStream(seed, `outage:${spec.id}`),
      leadStream: createStream(seed, `lead:${spec.id}`),
      slot: newSlot(world, due.outage, index),
      qualifiedSlot: newSlot(world, due.qualified, index),
      paymentSlot: newSlot(world, due.payment, index),
    })
  }
  for (const index of model.scenario.offers.keys()) {
    world.offers.push({ freeAt: -0.5, lastReady: -0.5, contract: null, slot: newSlot(world, due.contract, index) })
  }
  for (const [index, lane] of model.lanes.entries()) {
    const spec = model.scenario.lanes[index]!
    world.lanes.push({
      mode: lane.modes.findIndex(({ mode }) => mode === spec.mode),
      perWeek: spec.departuresPerWeek,
      open: lane.modes.map(({ offered }) => offered),
      nextDeparture: 0,
      waiting: [],
      joinedAt: [],
      waitingUnits: 0,
      lastArrival: -0.5,
      rule: spec.departure.rule,
      load: spec.departure.load,
      longestWait: spec.departure.longestWait ?? -1,
      disrupted: false,
      since: 0,
      stream: createStream(seed, `transit:${lane.id}`),
      disruptionStream: createStream(seed, `disruption:${lane.id}`),
      slot: newSlot(world, due.departure, index),
      disruptionSlot: newSlot(world, due.disruption, index),
    })
  }
  for (const [index, point] of model.points.entries()) {
    const spec = model.scenario.stockPoints[index]!
    const shares = point.offers.map(
      ({ supplier, from }) => spec.sources[supplier < 0 ? model.points[from]!.site : model.supplierIds[supplier]!] ?? 0,
    )
    world.points.push({
      onHand: spec.initial,
      defective: 0,
      onOrder: 0,
      policy: spec.replenishment?.policy ?? '',
      args: spec.replenishment?.args ?? {},
      reorderPoint: 0,
      orderUpTo: 0,
      orderQuantity: 1,
      safetyStock: 0,
      shares,
      credit: point.offers.map(() => 0),
      history: [],
      thisWeek: 0,
      leadMean: [],
      leadVariance: [],
      backlog: waitingLine(),
      backlogUnits: 0,
      allocation: '',
      asked: [],
      given: [],
      sinceReview: 0,
      forecast: point.forecast === null ? null : openForecast(point.forecast, point.forecast.opening),
      reviews: 0,
      reviewSlot: point.review === null ? null : newSlot(world, due.review, index),
    })
    const state = world.points[index]!
    for (const [offer, { leadTime }] of point.offers.entries()) {
      const mean = quotedLeadTime(world, index, offer)
      state.leadMean.push(mean)
      state.leadVariance.push(0.2 * leadTime.mean * (0.2 * leadTime.mean))
    }
  }
}

export function addMarket(world: World): void {
  for (const [index, { id, spec }] of world.model.segments.entries()) {
    world.segments.push({
      satisfaction: spec.satisfaction,
      customers: spec.customers,
      complaints: [0, 0, 0, 0, 0],
      openOrders: 0,
      priceFactor: spec.priceFactor,
      appetite: appetiteAt(spec.priceFactor, spec.priceElasticity),
      recovery: spec.recovery.share,
      recoveryCost: spec.recovery.cost,
      invoices: [],
      moment: 0,
      stream: createStream(world.seed, `customers:${id}`),
      slot: newSlot(world, due.customer, index),
      paymentSlot: newSlot(world, due.collection, index),
    })
  }
  for (const [point, { allocation }] of world.model.scenario.stockPoints.entries())
    setAllocation(world, point, allocation)
}
