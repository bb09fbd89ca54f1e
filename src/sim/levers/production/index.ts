/** The levers of the production hat, in the order of the desk. */

import { dispatching } from './dispatching'
import { justInTime } from './justInTime'
import { kanban } from './kanban'
import { productionPlan } from './productionPlan'
import { releaseRule } from './releaseRule'
import { tpm } from './tpm'

export const productionLevers = { releaseRule, kanban, justInTime, tpm, productionPlan, dispatching } as const
