/** Overtime: those who are there work on beyond their shift, for a premium, when it was decided in good time. */

import { account } from '../accounts'
import { cancel, schedule } from '../kernel/calendar'
import { HOUR } from '../units'
import type { World } from '../world'
import { pay } from './finance'
import { goHome } from './presence'

/** Decides how long a pool works beyond each of its shifts [ms], at most what it may; holds when its notice is over. */
export function setOvertime(world: World, index: number, length: number): void {
  const { overtime } = world.model.pools[index]!
  if (overtime === null) return
  const pool = world.pools[index]!
  pool.nextOvertime = Math.min(length, overtime.most)
  pool.overtimeFrom = world.now + overtime.notice
}

/** At the end of its shift: whether the pool works on, and until when. */
export function workOn(world: World, index: number): boolean {
  const pool = world.pools[index]!
  if (world.now >= pool.overtimeFrom) pool.overtime = pool.nextOvertime
  if (pool.overtime === 0 || pool.present === 0) return false
  pool.beyondSince = world.now
  schedule(world.calendar, world.now + pool.overtime, pool.overtimeSlot!)
  return true
}

/** The pool has worked long enough, or its next shift begins: those who stayed are paid, and go home. */
export function endOvertime(world: World, index: number): void {
  const pool = world.pools[index]!
  if (pool.beyondSince < 0) return
  const { wage, overtime } = world.model.pools[index]!
  const length = world.now - pool.beyondSince
  const wages = (pool.present * wage * length) / HOUR
  pay(world, account.labour, wages)
  pay(world, account.overtime, wages * (overtime!.premium - 1))
  pool.beyondSince = -1
  pool.beyondToday += length
  cancel(world.calendar, pool.overtimeSlot!)
  world.tell.overtimeWorked?.(world.now, index, pool.present, length)
  goHome(world, index)
}
