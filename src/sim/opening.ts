/** What the company has when the run opens: money, stock, and the work on its floor. */

import { account } from './accounts'
import { bearAtOnce } from './kernel/overload'
import { uniform, wholeBetween } from './kernel/random'
import type { Model, OperationModel } from './model'
import { plantOf, send } from './processes/flow'
import { placeOrder } from './processes/fulfilment'
import { createJob, turnTo } from './processes/job'
import { luckOf } from './processes/luck'
import { activity } from './processes/satisfaction'
import { WEEK } from './units'
import type { World } from './world'

/** Source of the luck of orders taken before the opening. */
const OPENING_ORDERS = 0x5bd1e995

/** Opening balance: cash, stock and what the machines are worth, owed to the owners. Not told: nothing has happened yet. */
export function openBooks(world: World): void {
  const { balances, model } = world
  balances[account.cash] = model.scenario.company.cash
  for (const [index, point] of world.points.entries()) {
    balances[account.stock]! += point.onHand * model.points[index]!.standardCost
  }
  for (const { product: id, quantity, station } of model.scenario.openingLots) {
    const { route } = model.products[productOf(model, id)]!
    const operation = operationAt(model, route, station)
    if (operation > 0) balances[account.stock]! += quantity * route[operation - 1]!.valueAdded
  }
  for (const { account: of, book } of world.assets) balances[of]! += book
  balances[account.equity] = -balances.reduce((sum, cents) => sum + cents, 0)
}

/** The work that the floor holds when the run opens, as if let in just now. */
export function layOutLots(world: World): void {
  const { model } = world
  for (const { product: id, quantity, station } of model.scenario.openingLots) {
    const product = productOf(model, id)
    const job = createJob(world, product, quantity)
    turnTo(job, operationAt(model, model.products[product]!.route, station))
    job.releasedAt = 0
    job.due = WEEK
    world.making[product]!.pipeline += quantity
    const plant = plantOf(world, job)
    plant.wipLots++
    plant.wipUnits += quantity
    world.tell.jobReleased(0, job.serial, product, quantity)
    send(world, job, null)
  }
}

/** Customers who ordered in the time before: at the rate of the opening, evenly spread, and not counted as sales of this week. */
export function takeOpeningOrders(world: World): void {
  const { model } = world
  const past = Math.max(0, ...model.scenario.planning.map(({ openingOrders }) => openingOrders))
  for (const [index, { ordersPerWeek, spec, mix }] of model.segments.entries()) {
    const count = Math.round((ordersPerWeek * activity(spec.satisfaction) * past) / WEEK)
    bearAtOnce(count, 'orders')
    for (let i = 0; i < count; i++) {
      const luck = luckOf(world, OPENING_ORDERS, index, i)
      const which = uniform(luck)
      const { product } = mix.find(({ upTo }) => which < upTo)!
      const quantity = wholeBetween(luck, spec.orderSize.min, spec.orderSize.max)
      placeOrder(world, index, product, quantity, Math.round(((i + 0.5) / count - 1) * past))
      world.making[product]!.thisWeek -= quantity
    }
  }
}

/** @throws when there is no such product, or its route does not pass the station. */
function productOf(model: Model, id: string): number {
  const product = model.products.findIndex((candidate) => candidate.id === id)
  if (product < 0) throw new Error(`no product "${id}"`)
  return product
}

function operationAt(model: Model, route: readonly OperationModel[], station: string): number {
  const operation = route.findIndex((step) => model.stations[step.station]!.id === station)
  if (operation < 0) throw new Error(`no operation at "${station}"`)
  return operation
}
