/**
 * The shortest schedule of a small job shop, proved by branch and bound: branching over active schedules (Giffler &
 * Thompson 1960, Operations Research 8), bounded by each machine alone when its work may be interrupted, which Jackson's
 * rule solves (Carlier 1982, European Journal of Operational Research 11).
 */

import { type JobShop, jobShopSchedule, type ScheduledOperation } from './jobShop'

/** What is decided so far: the next step of each job, and when jobs and machines are free again. */
interface Decided {
  readonly next: readonly number[]
  readonly jobFree: readonly number[]
  readonly machineFree: readonly number[]
  readonly sequence: readonly number[]
}

/** An operation that is still to be placed: it cannot start before `head`, and `tail` of its job's work follows it. */
interface Waiting {
  readonly head: number
  readonly tail: number
  left: number
}

/** Time grows quickly with the size: six jobs on six machines take moments, ten on ten are out of reach. */
export function shortestJobShopSchedule(jobs: JobShop): readonly ScheduledOperation[] {
  const machines = 1 + Math.max(-1, ...jobs.flat().map(({ machine }) => machine))
  let best: readonly number[] = []
  let shortest = Number.POSITIVE_INFINITY

  const search = (at: Decided): void => {
    const branches = branchesOf(jobs, at)
    if (branches.length === 0) {
      best = at.sequence
      shortest = Math.max(0, ...at.jobFree)
      return
    }
    const bounded = branches.map((branch) => ({ branch, bound: boundOf(jobs, branch, machines) }))
    bounded.sort((a, b) => a.bound - b.bound)
    for (const { branch, bound } of bounded) if (bound < shortest) search(branch)
  }

  const zeros = jobs.map(() => 0)
  search({ next: zeros, jobFree: zeros, machineFree: Array.from({ length: machines }, () => 0), sequence: [] })
  return jobShopSchedule(jobs, best)
}

/**
 * Take the operation that could end first. On its machine, one of those that could start before that end comes next:
 * any other choice would leave the machine idle while a whole operation fits.
 */
function branchesOf(jobs: JobShop, at: Decided): Decided[] {
  const open = jobs.flatMap((route, job) => {
    const step = route[at.next[job]!]
    if (step === undefined) return []
    const start = Math.max(at.jobFree[job]!, at.machineFree[step.machine]!)
    return [{ job, machine: step.machine, start, end: start + step.time }]
  })
  if (open.length === 0) return []
  const first = open.reduce((least, each) => (each.end < least.end ? each : least))
  return open
    .filter(({ machine, start }) => machine === first.machine && start < first.end)
    .map(({ job, machine, end }) => ({
      next: at.next.with(job, at.next[job]! + 1),
      jobFree: at.jobFree.with(job, end),
      machineFree: at.machineFree.with(machine, end),
      sequence: [...at.sequence, job],
    }))
}

function boundOf(jobs: JobShop, at: Decided, machines: number): number {
  const waiting: Waiting[][] = Array.from({ length: machines }, () => [])
  let bound = Math.max(...at.jobFree)
  for (const [job, route] of jobs.entries()) {
    let head = at.jobFree[job]!
    let tail = 0
    for (let step = at.next[job]!; step < route.length; step++) tail += route[step]!.time
    for (let step = at.next[job]!; step < route.length; step++) {
      const { machine, time } = route[step]!
      head = Math.max(head, at.machineFree[machine]!)
      tail -= time
      waiting[machine]!.push({ head, tail, left: time })
      head += time
    }
    bound = Math.max(bound, head)
  }
  return Math.max(bound, ...waiting.map(interruptedMakespan))
}

/** Jackson's preemptive rule: whoever is there and has the longest tail runs, until it ends or another arrives. */
function interruptedMakespan(waiting: readonly Waiting[]): number {
  let now = 0
  let makespan = 0
  for (;;) {
    let running: Waiting | null = null
    let arrival = Number.POSITIVE_INFINITY
    for (const each of waiting) {
      if (each.left === 0) continue
      if (each.head > now) arrival = Math.min(arrival, each.head)
      else if (running === null || each.tail > running.tail) running = each
    }
    if (running === null) {
      if (arrival === Number.POSITIVE_INFINITY) return makespan
      now = arrival
      continue
    }
    const spell = Math.min(running.left, arrival - now)
    now += spell
    // The difference of two times that are sums of the same parts may miss zero by a bit.
    running.left = running.left - spell > 1e-12 ? running.left - spell : 0
    if (running.left === 0) makespan = Math.max(makespan, now + running.tail)
  }
}
