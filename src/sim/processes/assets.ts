/**
 * What was paid for and lasts: it stands in the books at cost and wears off in equal parts by the day, until nothing is
 * left of it (straight-line depreciation: Horngren, Datar & Rajan 2015).
 */

import { account } from '../accounts'
import { DAY, YEAR } from '../units'
import type { World } from '../world'
import { post } from './finance'

/** Opens an asset worth `book` [cent] that wears by the equal days of `life` [ms]; answers its index. */
export function openMachines(world: World, book: number, life: number): number {
  return open(world, account.fixedAssets, account.machines, book, dailyWear(book, life))
}

/** Opens an asset for what a project will cost: capital, which wears once it is in use, or a cost paid ahead. */
export function openProject(world: World, isCapital: boolean): number {
  return isCapital
    ? open(world, account.fixedAssets, account.machines, 0, 0)
    : open(world, account.prepaid, account.programmes, 0, 0)
}

function open(world: World, of: number, wearsInto: number, book: number, perDay: number): number {
  return world.assets.push({ account: of, wearsInto, book, perDay }) - 1
}

/** Pays for more of it [cent]. What is paid ahead begins to wear at once, over 52 weeks. */
export function addTo(world: World, index: number, amount: number): void {
  const asset = world.assets[index]!
  asset.book += amount
  if (asset.account === account.prepaid) asset.perDay += dailyWear(amount, YEAR)
  post(world, account.cash, asset.account, amount)
}

/** From now on it wears over `life` [ms]. */
export function wearOver(world: World, index: number, life: number): void {
  const asset = world.assets[index]!
  asset.perDay = dailyWear(asset.book, life)
}

/** One day of wear of everything. */
export function wearAssets(world: World): void {
  for (const asset of world.assets) {
    const amount = Math.min(asset.book, asset.perDay)
    asset.book -= amount
    post(world, asset.account, asset.wearsInto, amount)
  }
}

const dailyWear = (book: number, life: number): number => Math.ceil((book * DAY) / life)
