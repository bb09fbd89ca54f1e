/** Staffing: people leave of their own will, are released, and are recruited until there are as many as are wanted. */

import { account } from '../accounts'
import type { Pool } from '../floor'
import { binomial } from '../kernel/random'
import { WEEK } from '../units'
import type { World } from '../world'
import { settlePace, tire } from './fatigue'
import { pay } from './finance'
import { luckOf } from './luck'
import { wakeWaiting } from './operators'

const sum = (groups: readonly { readonly heads: number }[]): number =>
  groups.reduce((heads, group) => heads + group.heads, 0)

/**
 * Decides how many people shall belong to a pool. Who is missing is recruited, which takes its time and money; who is
 * too many is released with severance pay, and does not come to the next shift. Searches under way end first.
 */
export function setHeadcount(world: World, index: number, heads: number): void {
  const pool = world.pools[index]!
  pool.wanted = heads
  while (pool.recruits.length > 0 && pool.headcount + sum(pool.recruits) > heads) {
    const last = pool.recruits[pool.recruits.length - 1]!
    last.heads -= Math.min(last.heads, pool.headcount + sum(pool.recruits) - heads)
    if (last.heads === 0) pool.recruits.pop()
  }
  const released = Math.max(0, pool.headcount - heads)
  if (released > 0) {
    dismiss(pool, released)
    pay(world, account.labour, released * world.model.pools[index]!.severance)
    changeHeadcount(world, index, -released)
  }
  recruit(world, index)
}

/** Midnight: who was found comes; on Sunday, who has had enough goes, and others are looked for. */
export function endDayOfPeople(world: World): void {
  for (let index = 0; index < world.pools.length; index++) {
    welcome(world, index)
    if (world.now % WEEK === 0) {
      loseLeavers(world, index)
      recruit(world, index)
    }
    tire(world, index)
    settlePace(world, index)
  }
}

function recruit(world: World, index: number): void {
  const pool = world.pools[index]!
  const { recruitment } = world.model.pools[index]!
  const heads = pool.wanted - pool.headcount - sum(pool.recruits)
  if (heads <= 0) return
  pool.recruits.push({ heads, at: world.now + recruitment.time })
  pay(world, account.labour, heads * recruitment.cost)
}

function welcome(world: World, index: number): void {
  const pool = world.pools[index]!
  while (pool.recruits.length > 0 && pool.recruits[0]!.at <= world.now) {
    const { heads } = pool.recruits.shift()!
    if (world.model.pools[index]!.learning !== null) pool.newcomers.push({ heads, since: world.now })
    changeHeadcount(world, index, heads)
  }
}

/** Each leaves in a week with the same probability, newcomers as others. */
function loseLeavers(world: World, index: number): void {
  const { leaving, seed } = world.model.pools[index]!
  if (leaving === 0) return
  const pool = world.pools[index]!
  const luck = luckOf(world, seed, Math.round(world.now / WEEK))
  let leavers = binomial(luck, pool.headcount - sum(pool.newcomers), leaving)
  for (const cohort of pool.newcomers) {
    const some = binomial(luck, cohort.heads, leaving)
    cohort.heads -= some
    leavers += some
  }
  if (leavers > 0) changeHeadcount(world, index, -leavers)
}

/** Who came last is released first. */
function dismiss(pool: Pool, heads: number): void {
  let left = heads
  while (left > 0 && pool.newcomers.length > 0) {
    const last = pool.newcomers[pool.newcomers.length - 1]!
    const some = Math.min(left, last.heads)
    last.heads -= some
    left -= some
    if (last.heads === 0) pool.newcomers.pop()
  }
}

/** From the next shift on; where one shift fills the week, at once: who is at a machine finishes there first. */
function changeHeadcount(world: World, index: number, change: number): void {
  const pool = world.pools[index]!
  pool.headcount += change
  world.tell.headcountMoved?.(world.now, index, pool.headcount, change)
  if (world.model.shifts[world.model.pools[index]!.shift]!.edges.length > 0) return
  const present = Math.max(0, pool.present + change)
  pool.free += present - pool.present
  pool.present = present
  if (change > 0) wakeWaiting(world, index)
}
