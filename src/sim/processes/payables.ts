/**
 * What is bought on credit: a delivery is owed for until the supplier's term is over (trade credit). While it lasts, stock
 * is there that no money has been paid for: days payable outstanding.
 */

import { account } from '../accounts'
import { schedule } from '../kernel/calendar'
import type { World } from '../world'
import { post } from './finance'

/** Books so many cents of a delivery to an account: paid at once, or owed to the supplier until his term is over. */
export function buy(world: World, supplier: number, to: number, amount: number): void {
  const term = world.model.paymentTerms[supplier]!
  if (term === 0) {
    post(world, account.cash, to, amount)
    return
  }
  if (amount === 0) return
  post(world, account.payables, to, amount)
  const { bills, paymentSlot } = world.suppliers[supplier]!
  const dueAt = world.now + term
  const last = bills[bills.length - 1]
  if (last !== undefined && last.dueAt === dueAt) {
    last.amount += amount
    return
  }
  bills.push({ dueAt, amount })
  if (bills.length === 1) schedule(world.calendar, dueAt, paymentSlot)
}

/** Pays the bill that is due now. */
export function payBills(world: World, supplier: number): void {
  const { bills, paymentSlot } = world.suppliers[supplier]!
  post(world, account.cash, account.payables, bills.shift()!.amount)
  if (bills.length > 0) schedule(world.calendar, bills[0]!.dueAt, paymentSlot)
}
