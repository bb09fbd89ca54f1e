/** Money: double entry in whole cents, so that every cent is always somewhere (Pacioli 1494). */

import { account } from '../accounts'
import { DAY, HOUR, YEAR } from '../units'
import type { World } from '../world'

/** Moves cents from one account to another; a negative amount moves them back. */
export function post(world: World, from: number, to: number, amount: number): void {
  if (amount === 0) return
  world.balances[from]! -= amount
  world.balances[to]! += amount
  world.tell.posted(world.now, from, to, amount)
}

/** Pays for a resource out of cash. */
export function pay(world: World, resource: number, amount: number): void {
  post(world, account.cash, resource, Math.round(amount))
}

/** Cost of holding stock for one day at the yearly rate; fractions of a cent are carried on. */
export function chargeHolding(world: World): void {
  const owed =
    (world.balances[account.stock]! * world.model.scenario.company.holdingRate * DAY) / YEAR + world.holdingRemainder
  const cents = Math.floor(owed)
  world.holdingRemainder = owed - cents
  pay(world, account.holding, cents)
}

/** Interest of one day on what the bank has lent, or on what lies there; fractions of a cent are carried on. */
export function chargeInterest(world: World): void {
  const { creditRate, depositRate } = world.model.scenario.company
  const cash = world.balances[account.cash]!
  const owed = (-cash * (cash < 0 ? creditRate : depositRate) * DAY) / YEAR + world.interestRemainder
  const cents = Math.floor(owed)
  world.interestRemainder = owed - cents
  pay(world, account.interest, cents)
}

/** Wages and machine cost of one shift interval that has just ended, `length` ms long; -1: stations without people. */
export function payShift(world: World, shift: number, length: number): void {
  const hours = length / HOUR
  const { pools, crews, stations } = world.model
  let wages = 0
  for (const pool of pools) if (pool.shift === shift) wages += pool.headcount * pool.wage * hours
  let crew = 0
  for (const technicians of crews) {
    if (technicians.shift === shift) crew += technicians.headcount * technicians.wage * hours
  }
  let running = 0
  let wear = 0
  for (const [index, { shift: own, spec }] of stations.entries()) {
    if (own !== shift) continue
    const cost = world.stations[index]!.installed * spec.rate * hours
    if (spec.asset === null) wear += cost
    else running += cost
  }
  pay(world, account.labour, wages)
  pay(world, account.maintenance, crew)
  pay(world, account.machines, running)
  post(world, account.fixedAssets, account.machines, Math.round(wear))
}

/** A day of what never stops: stations without people, and shifts that fill the week. */
export function payAlwaysOn(world: World): void {
  payShift(world, -1, DAY)
  for (const [shift, { edges }] of world.model.shifts.entries()) if (edges.length === 0) payShift(world, shift, DAY)
}

/** Bankrupt: cash is below what the bank lends. The run is over. */
export function checkSolvency(world: World): void {
  if (world.balances[account.cash]! >= -world.model.scenario.company.creditLine) return
  world.bankrupt = true
  world.over = true
}
