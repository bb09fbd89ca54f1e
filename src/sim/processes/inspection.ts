/**
 * Which bad units are found: a plan says how many units are looked at, and a lot that it refuses is looked at unit by unit
 * (rectifying inspection: Dodge & Romig 1929). Every look can miss a bad unit or reject a good one.
 */

import { account } from '../accounts'
import type { Job } from '../floor'
import { binomial, hypergeometric, type Stream } from '../kernel/random'
import type { InspectionModel, OperationModel } from '../model'
import type { AnyArgs } from '../params'
import { inspectionPolicyOf } from '../policies/inspection'
import type { World } from '../world'
import { pay } from './finance'
import { luckOf } from './luck'

/** Puts a plan in force at one inspection, by its index in `world.inspections`. */
export function setInspection(world: World, index: number, plan: string, args: AnyArgs): void {
  const inspection = world.inspections[index]!
  inspection.plan = plan
  inspection.args = args
}

/**
 * What the last inspection found: units looked at; units rejected that are truly bad, and how many of these can be put
 * right; and good ones rejected by mistake. Used again: read it at once.
 */
export const found = { looked: 0, bad: 0, reworkable: 0, good: 0 }

/** An inspector looks at the lot; answers how many units are rejected, which `found` splits. */
export function inspect(world: World, station: number, job: Job, operation: OperationModel): number {
  const inspection = operation.inspection!
  const { plan, args } = world.inspections[inspection.index]!
  const policy = inspectionPolicyOf(plan)
  found.looked = policy.sample(job.quantity, args)
  found.bad = 0
  found.reworkable = 0
  found.good = 0
  if (found.looked === 0) return 0
  const { seed } = world.model.stations[station]!
  const luck = luckOf(world, seed ^ 0x2c9277b5, job.fate, job.visits)
  if (found.looked === job.quantity) {
    look(luck, inspection, job.defective, job.quantity - job.defective)
  } else {
    const drawn = hypergeometric(luck, job.quantity, job.defective, found.looked)
    look(luck, inspection, drawn, found.looked - drawn)
    if (!policy.accepts(found.bad + found.good, args)) {
      const rest = job.quantity - found.looked
      look(luck, inspection, job.defective - drawn, rest - (job.defective - drawn))
      found.looked = job.quantity
    }
  }
  found.reworkable = inspection.reworkable === 1 ? found.bad : binomial(luck, found.bad, inspection.reworkable)
  const rejected = found.bad + found.good
  pay(world, account.inspection, found.looked * inspection.cost)
  world.tell.unitsInspected?.(world.now, station, job.product, found.looked, rejected)
  return rejected
}

/** Looks at so many bad and good units. */
function look(luck: Stream, { detection, falseReject }: InspectionModel, bad: number, good: number): void {
  found.bad += binomial(luck, bad, detection)
  found.good += binomial(luck, good, falseReject)
}
