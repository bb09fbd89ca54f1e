/** The inspection policies, in the order of the menus. */

import { everyUnit } from './everyUnit'
import type { InspectionPolicy } from './inspection'
import { none } from './none'
import { sampling } from './sampling'

export const inspectionPolicies = { none, sampling, everyUnit } as const

export type InspectionPolicyId = keyof typeof inspectionPolicies

/** The policy of that name, its arguments not yet checked. @throws when there is none. */
export function inspectionPolicyOf(id: string): InspectionPolicy {
  if (!Object.hasOwn(inspectionPolicies, id)) throw new Error(`no inspection policy "${id}"`)
  return inspectionPolicies[id as InspectionPolicyId] as unknown as InspectionPolicy
}
