/**
 * What is sold on credit: a delivery is owed for until the segment's payment term is over (days sales outstanding). Until
 * then the company has sold and not been paid.
 */

import { account } from '../accounts'
import { schedule } from '../kernel/calendar'
import type { World } from '../world'
import { post } from './finance'

/** A segment owes so many cents for a delivery: paid at once, or when its term is over. */
export function invoice(world: World, segment: number, amount: number): void {
  const term = world.model.segments[segment]!.paymentTerm
  if (term === 0) {
    post(world, account.sales, account.cash, amount)
    return
  }
  if (amount === 0) return
  post(world, account.sales, account.receivables, amount)
  const { invoices, paymentSlot } = world.segments[segment]!
  const dueAt = world.now + term
  const last = invoices[invoices.length - 1]
  if (last !== undefined && last.dueAt === dueAt) {
    last.amount += amount
    return
  }
  invoices.push({ dueAt, amount })
  if (invoices.length === 1) schedule(world.calendar, dueAt, paymentSlot)
}

/** The segment pays the invoice that is due now. */
export function collect(world: World, segment: number): void {
  const { invoices, paymentSlot } = world.segments[segment]!
  post(world, account.receivables, account.cash, invoices.shift()!.amount)
  if (invoices.length > 0) schedule(world.calendar, invoices[0]!.dueAt, paymentSlot)
}
