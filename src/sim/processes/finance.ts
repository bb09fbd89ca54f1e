/** Money: double entry in whole cents, so that every cent is always somewhere (Pacioli 1494). */

import { account } from '../accounts'
import type { Station } from '../floor'
import { DAY, HOUR, YEAR } from '../units'
import type { World } from '../world'

/** Moves cents from one account to another; a negative amount moves them back. */
export const post = (world: World, from: number, to: number, amount: number): void => {
  if (amount === 0) return
  world.balances[from]! -= amount
  world.balances[to]! += amount
  world.tell.posted?.(world.now, from, to, amount)
}

/** Pays for a resource out of cash. */
export const pay = (world: World, resource: number, amount: number): void => {
  post(world, account.cash, resource, Math.round(amount))
}

/** Cost of holding stock for one day at the yearly rate; fractions of a cent are carried on. */
export const chargeHolding = (world: World): void => {
  const owed =
    (world.balances[account.stock]! * world.model.scenario.company.holdingRate * DAY) / YEAR + world.holdingRemainder
  const cents = Math.floor(owed)
  world.holdingRemainder = owed - cents
  pay(world, account.holding, cents)
}

/** Interest of one day on what the bank has lent, or on what lies there; fractions of a cent are carried on. */
export const chargeInterest = (world: World): void => {
  const { creditRate, depositRate } = world.model.scenario.company
  const cash = world.balances[account.cash]!
  const owed = (-cash * (cash < 0 ? creditRate : depositRate) * DAY) / YEAR + world.interestRemainder
  const cents = Math.floor(owed)
  world.interestRemainder = owed - cents
  pay(world, account.interest, cents)
}

/** Wages of one shift interval that has just ended, `length` ms long: of everybody who belongs to it, absent or not. */
export const payWages = (world: World, shift: number, length: number): void => {
  const hours = length / HOUR
  const { pools, crews } = world.model
  let wages = 0
  for (const [index, pool] of pools.entries()) {
    if (pool.shift === shift) wages += world.pools[index]!.headcount * pool.wage * hours
  }
  let crew = 0
  for (const technicians of crews) {
    if (technicians.shift === shift) crew += technicians.headcount * technicians.wage * hours
  }
  pay(world, account.labour, wages)
  pay(world, account.maintenance, crew)
}

/** Machine cost of these stations for the hours that they have been open and are not paid for yet. */
export const payMachines = (world: World, stations: readonly Station[]): void => {
  let running = 0
  let wear = 0
  for (const station of stations) {
    const { rate, rateIsWear } = station.model
    const cost = station.installed * rate * ((world.now - station.paidTo) / HOUR)
    station.paidTo = world.now
    if (rateIsWear) wear += cost
    else running += cost
  }
  pay(world, account.machines, running)
  post(world, account.fixedAssets, account.machines, Math.round(wear))
}

/** Midnight: a day of shifts that fill the week, and the machines that are open now. */
export const payDay = (world: World): void => {
  for (const [shift, { edges }] of world.model.shifts.entries()) if (edges.length === 0) payWages(world, shift, DAY)
  payMachines(
    world,
    world.stations.filter(({ staffed }) => staffed > 0),
  )
}

/** Bankrupt: cash is below what the bank lends. The run is over. */
export const checkSolvency = (world: World): void => {
  if (world.balances[account.cash]! >= -world.model.scenario.company.creditLine) return
  world.bankrupt = true
  world.over = true
}
