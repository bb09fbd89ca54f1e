/**
 * Contracts over one item of one supplier. We commit to order so much in each period, with some flexibility and a penalty
 * for what falls short (quantity flexibility: Tsay 1999), and may reserve capacity for a fee whether or not we use it; the
 * supplier gives a price, and pays when he is late. Either side is bound until the end; leaving before costs us a fee.
 */

import { account } from '../accounts'
import { cancel, schedule } from '../kernel/calendar'
import type { OfferModel } from '../model'
import type { ContractTerms } from '../scenario/contract'
import type { Contract } from '../supply'
import { WEEK } from '../units'
import type { Purchase, World } from '../world'
import { pay } from './finance'

/** Why no contract can be agreed on over this offer now, or null. */
export function contractRefusal(world: World, offer: number): 'notQualified' | 'underContract' | null {
  const { supplier } = world.model.scenario.offers[offer]!
  if (!world.suppliers[world.model.supplierIds.indexOf(supplier)]!.qualified) return 'notQualified'
  return world.offers[offer]!.contract === null ? null : 'underContract'
}

/** Why there is nothing to end, or null. */
export function breakRefusal(world: World, offer: number): 'noContract' | null {
  return world.offers[offer]!.contract === null ? 'noContract' : null
}

/** A contract over this offer is in force from now on. Orders placed before keep their price. */
export function agreeContract(world: World, offer: number, terms: ContractTerms): void {
  const endsAt = world.now + terms.length
  const contract: Contract = {
    terms: {
      price: terms.price,
      period: terms.period,
      commitment: terms.commitment,
      flexibility: terms.flexibility,
      shortfallPenalty: terms.shortfallPenalty,
      reserved: terms.reserved,
      reservationFee: terms.reservationFee,
      readyWithin: terms.readyWithin,
      latePenalty: terms.latePenalty,
      length: terms.length,
      breakFee: terms.breakFee,
    },
    endsAt,
    periodBegan: world.now,
    periodEnds: world.now,
    taken: 0,
  }
  world.offers[offer]!.contract = contract
  world.tell.contractBegan?.(world.now, offer)
  beginPeriod(world, offer, contract)
}

/** Ends it before its time, for the fee. The period under way is not settled; what was paid for it is gone. */
export function breakContract(world: World, offer: number): void {
  pay(world, account.contracts, world.offers[offer]!.contract!.terms.breakFee)
  leave(world, offer, true)
}

/** Contracts that are in force when the run opens. */
export function openContracts(world: World): void {
  const { offers, contracts } = world.model.scenario
  for (const { supplier, item, inForce, terms } of contracts) {
    if (!inForce) continue
    const offer = offers.findIndex((each) => each.supplier === supplier && each.item === item)
    agreeContract(world, offer, terms)
  }
}

/** A period is over: what was ordered too little is paid for, and the next begins, or the contract ends. */
export function turnContract(world: World, offer: number): void {
  const contract = world.offers[offer]!.contract!
  settle(world, offer, contract)
  if (world.now >= contract.endsAt) leave(world, offer, false)
  else beginPeriod(world, offer, contract)
}

/** An order counts for the commitment of the period in which it is placed. */
export function countOrder(world: World, { index }: OfferModel, quantity: number): void {
  const { contract } = world.offers[index]!
  if (contract !== null) contract.taken += quantity
}

/** An order leaves the supplier: he pays when it is later than agreed. */
export function claimLateness(world: World, { index }: OfferModel, { orderedAt, quantity }: Purchase): void {
  const { contract } = world.offers[index]!
  if (contract === null || world.now - orderedAt <= contract.terms.readyWithin) return
  pay(world, account.contracts, -quantity * contract.terms.latePenalty)
}

/** Reserved capacity is paid for in advance; the last period is as long as the contract still is. */
function beginPeriod(world: World, offer: number, contract: Contract): void {
  const { period, reserved, reservationFee } = contract.terms
  contract.taken = 0
  contract.periodBegan = world.now
  contract.periodEnds = Math.min(world.now + period, contract.endsAt)
  pay(world, account.contracts, (reserved * reservationFee * (contract.periodEnds - world.now)) / WEEK)
  schedule(world.calendar, contract.periodEnds, world.offers[offer]!.slot)
}

/** The commitment of a shorter last period is a share of the whole; units are rounded in our favour. */
function settle(world: World, offer: number, { terms, periodBegan, taken }: Contract): void {
  const share = (world.now - periodBegan) / terms.period
  const short = Math.floor(terms.commitment * (1 - terms.flexibility) * share) - taken
  if (short <= 0) return
  const penalty = short * terms.shortfallPenalty
  pay(world, account.contracts, penalty)
  world.tell.commitmentMissed?.(world.now, offer, short, penalty)
}

function leave(world: World, offer: number, broken: boolean): void {
  const state = world.offers[offer]!
  state.contract = null
  cancel(world.calendar, state.slot)
  world.tell.contractEnded?.(world.now, offer, broken)
}
