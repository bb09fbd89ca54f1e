/** The levers of the operations hat, in the order of the desk. */

import { delivery } from './delivery'
import { inventoryPolicy } from './inventoryPolicy'
import { promisedLeadTime } from './promisedLeadTime'
import { sourcing } from './sourcing'

export const operationsLevers = { sourcing, inventoryPolicy, delivery, promisedLeadTime } as const
